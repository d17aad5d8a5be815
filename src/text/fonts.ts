import { element } from './element.js'
import { Finder } from './finder.js'
import { settleHtml } from './html-events.js'
import { replaceNested, replacePairs } from './replace-pairs.js'

const MIN_SIZE_PX = 8
const MAX_SIZE_PX = 30

/** [B], [U], [I] and [S], then [SIZE], then [COLOR], each also inside of its like. */
export function showFonts(text: string): string {
  const styled = replaceNested(text, replaceStyles)
  const sized = replaceNested(styled, replaceSizes)
  return replaceNested(sized, replaceColors)
}

function replaceStyles(text: string): string {
  const next = new Map([...'buis'].map(name => [name, new Finder(text, new RegExp(`\\[/?${name}]`, 'gi'))]))
  const opening = /\[([buis])]/gi
  let written = ''
  let copied = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const name = (found[1] ?? '').toLowerCase()
    const start = opening.lastIndex
    const end = next.get(name)?.from(start) ?? Number.POSITIVE_INFINITY
    if (text[end + 1] !== '/') continue
    written += `${text.slice(copied, found.index)}<${name}>${text.slice(start, end)}</${name}>`
    copied = end + '[/b]'.length
    opening.lastIndex = copied
  }
  return written + text.slice(copied)
}

function replaceSizes(text: string): string {
  return replacePairs(text, {
    open: /\[size=(\d+)(?:pt|px)?]/gi,
    close: /\[\/size]/gi,
    write: (inner, [size]) => {
      const px = Math.min(MAX_SIZE_PX, Math.max(MIN_SIZE_PX, Number(size)))
      return element('span', { style: `font-size: ${px}px;` }, settleHtml(inner))
    },
  })
}

function replaceColors(text: string): string {
  return replacePairs(text, {
    open: /\[color=#([0-9a-f]{3}|[0-9a-f]{6})]/gi,
    close: /\[\/color]/gi,
    write: (inner, [hex = '']) => element('span', { style: `color: ${rgb(hex)};` }, settleHtml(inner)),
  })
}

function rgb(hex: string): string {
  const pairs = hex.length === 3 ? [...hex].map(digit => digit + digit) : (hex.match(/../g) ?? [])
  return `rgb(${pairs.map(pair => Number.parseInt(pair, 16)).join(', ')})`
}
