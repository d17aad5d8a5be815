import { element } from './element.js'
import { Finder } from './finder.js'
import { settleHtml } from './html-events.js'
import { type FoundPair, type PairRule, replaceFound, replaceNested, replacePairs } from './replace-pairs.js'

const MIN_SIZE_PX = 8
const MAX_SIZE_PX = 30

/** [B], [U], [I] and [S], then [SIZE], then [COLOR], each also inside of its like. */
export function showFonts(text: string): string {
  const styled = replaceNested(text, replaceStyles)
  const sized = replaceNested(styled, replaceSizes)
  return replaceNested(sized, replaceColors)
}

/** Each of [B], [U], [I] and [S] that no other of its name begins in. */
export function* stylesIn(text: string): Generator<FoundStyle> {
  const finders = new Map<string, Finder>()
  const opening = /\[([buis])]/gi
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const letter = found[1]?.toLowerCase()
    const name = STYLES.find(style => style === letter)
    if (name === undefined) continue
    const openEnd = opening.lastIndex
    const next = finders.get(name) ?? new Finder(text, STYLE_TAGS[name])
    finders.set(name, next)
    const closeStart = next.from(openEnd)
    if (text[closeStart + 1] !== '/') continue
    const end = closeStart + '[/b]'.length
    yield { name, start: found.index, openEnd, closeStart, end }
    opening.lastIndex = end
  }
}

const STYLES = ['b', 'u', 'i', 's'] as const
const STYLE_TAGS = { b: /\[\/?b]/gi, u: /\[\/?u]/gi, i: /\[\/?i]/gi, s: /\[\/?s]/gi }

export interface FoundStyle extends Omit<FoundPair, 'captured'> {
  readonly name: (typeof STYLES)[number]
}

export const SIZE: PairRule = { open: /\[size=(\d+)(?:pt|px)?]/gi, close: /\[\/size]/gi }
export const COLOR: PairRule = { open: /\[color=#([0-9a-f]{3}|[0-9a-f]{6})]/gi, close: /\[\/color]/gi }

function replaceStyles(text: string): string {
  return replaceFound(text, stylesIn(text), ({ name, openEnd, closeStart }) =>
    element(name, {}, text.slice(openEnd, closeStart)),
  )
}

function replaceSizes(text: string): string {
  return replacePairs(text, {
    ...SIZE,
    write: (inner, [size]) => {
      const px = Math.min(MAX_SIZE_PX, Math.max(MIN_SIZE_PX, Number(size)))
      return element('span', { style: `font-size: ${px}px;` }, settleHtml(inner))
    },
  })
}

function replaceColors(text: string): string {
  return replacePairs(text, {
    ...COLOR,
    write: (inner, [hex = '']) => element('span', { style: `color: ${rgb(hex)};` }, settleHtml(inner)),
  })
}

function rgb(hex: string): string {
  const pairs = hex.length === 3 ? [...hex].map(digit => digit + digit) : (hex.match(/../g) ?? [])
  return `rgb(${pairs.map(pair => Number.parseInt(pair, 16)).join(', ')})`
}
