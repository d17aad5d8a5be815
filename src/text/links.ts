import { element } from './element.js'
import { decodeText } from './entities.js'
import { Finder } from './finder.js'
import { settleHtml } from './html-events.js'
import { replacePairs } from './replace-pairs.js'

const ALLOWED = /^(?:\/|(?:https?|ftp|file):\/\/|(?:tel|callto|mailto|skype|viber):)/i

/** The client makes a link of the address. Of any other, only the text remains. */
export function isShownAddress(address: string): boolean {
  return ALLOWED.test(address)
}

/** [URL], first with plain addresses, then with those that hold brackets. */
export function showLinks(text: string): string {
  const plain = replacePairs(text, {
    open: /\[url(?:=([^[\]]+))?]/gi,
    close: /\[\/url]/gi,
    write: (inner, [address]) => link(address, inner),
  })
  return replaceLoose(plain)
}

function replaceLoose(text: string): string {
  const opening = new Finder(text, /\[url(?==|])/gi)
  const bracket = new Finder(text, /](?!])/g)
  const closing = new Finder(text, /\[\/url]/gi)
  let written = ''
  let copied = 0
  for (let start = opening.from(0); start < text.length; start = opening.from(copied)) {
    const isValued = text[opening.end] === '='
    const from = opening.end + 1
    const middle = isValued ? bracket.from(from + 1) : opening.end
    const end = closing.from(middle + 1)
    if (end === Number.POSITIVE_INFINITY) break
    const address = isValued ? text.slice(from, middle) : undefined
    written += text.slice(copied, start) + link(address, text.slice(middle + 1, end))
    copied = closing.end
  }
  return written + text.slice(copied)
}

function link(address: string | undefined, inner: string): string {
  const href = decodeText(address ?? inner)
  if (!isShownAddress(href)) return inner
  return element('a', { href, target: '_blank' }, settleHtml(inner))
}
