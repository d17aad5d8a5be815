import { element } from './element.js'
import { decodeText } from './entities.js'
import { Finder } from './finder.js'
import { settleHtml } from './html-events.js'
import { type FoundPair, pairsIn, replaceFound } from './replace-pairs.js'

const ALLOWED = /^(?:\/|(?:https?|ftp|file):\/\/|(?:tel|callto|mailto|skype|viber):)/i

/** The client makes a link of the address. Of any other, only the text remains. */
export function isShownAddress(address: string): boolean {
  return ALLOWED.test(address)
}

/** [URL], first with plain addresses, then with those that hold brackets. */
export function showLinks(text: string): string {
  return replaceLinks(replaceLinks(text, plainLinksIn), looseLinksIn)
}

/** Links whose address holds no brackets. */
export function plainLinksIn(text: string): Iterable<FoundPair> {
  return pairsIn(text, { open: /\[url(?:=([^[\]]+))?]/gi, close: /\[\/url]/gi })
}

/** Links whose address may hold brackets. */
export function* looseLinksIn(text: string): Generator<FoundPair> {
  const opening = new Finder(text, /\[url(?==|])/gi)
  const bracket = new Finder(text, /](?!])/g)
  const closing = new Finder(text, /\[\/url]/gi)
  let next = 0
  for (let start = opening.from(next); start < text.length; start = opening.from(next)) {
    const isValued = text[opening.end] === '='
    const from = opening.end + 1
    const middle = isValued ? bracket.from(from + 1) : opening.end
    const closeStart = closing.from(middle + 1)
    if (closeStart === Number.POSITIVE_INFINITY) return
    const address = isValued ? text.slice(from, middle) : undefined
    next = closing.end
    yield { start, openEnd: middle + 1, closeStart, end: next, captured: [address] }
  }
}

function replaceLinks(text: string, linksIn: (text: string) => Iterable<FoundPair>): string {
  return replaceFound(text, linksIn(text), ({ openEnd, closeStart, captured: [address] }) =>
    link(address, text.slice(openEnd, closeStart)),
  )
}

function link(address: string | undefined, inner: string): string {
  const href = decodeText(address ?? inner)
  if (!isShownAddress(href)) return inner
  return element('a', { href, target: '_blank' }, settleHtml(inner))
}
