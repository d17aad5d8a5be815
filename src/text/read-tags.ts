import { COLOR, SIZE, stylesIn } from './fonts.js'
import { ICON } from './images.js'
import { isShownAddress, looseLinksIn, plainLinksIn } from './links.js'
import { LIKE, RATING } from './ratings.js'
import type { Reading } from './reading.js'
import { MAX_PASSES, type PairRule, pairsIn } from './replace-pairs.js'

/** [URL]. Of a refused address only the text shows. */
export function readLinks(reading: Reading): void {
  if (!reading.names.has('url')) return
  for (const linksIn of [plainLinksIn, looseLinksIn]) {
    for (const { start, openEnd, closeStart, end, captured } of linksIn(reading.flat)) {
      const value = captured[0] === undefined ? undefined : reading.source.slice(start + '[url='.length, openEnd - 1)
      const link = { kind: 'url', start, openEnd, closeStart, end, value } as const
      if (isShownAddress(value ?? reading.source.slice(openEnd, closeStart))) reading.addInline(link)
      else reading.addShell(link)
    }
    reading.settle()
  }
}

/** [B], [U], [I] and [S], then [SIZE], then [COLOR], each as often as the client looks for them. */
export function readFonts(reading: Reading): void {
  const { names } = reading
  if (names.has('b') || names.has('u') || names.has('i') || names.has('s')) readNested(reading, readStyles)
  if (names.has('size')) readNested(reading, () => readValued(reading, 'size', SIZE))
  if (names.has('color')) readNested(reading, () => readValued(reading, 'color', COLOR))
}

function readNested(reading: Reading, read: (reading: Reading) => void): void {
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = reading.pairs.length
    read(reading)
    if (reading.pairs.length === before) return
    reading.settle()
  }
}

function readStyles(reading: Reading): void {
  for (const { name, ...pair } of stylesIn(reading.flat)) reading.addPair({ kind: name, ...pair })
}

function readValued(reading: Reading, kind: 'size' | 'color', rule: PairRule): void {
  for (const { start, openEnd, closeStart, end } of pairsIn(reading.flat, rule)) {
    const value = reading.source.slice(start + `[${kind}=`.length, openEnd - 1)
    reading.addInline({ kind, start, openEnd, closeStart, end, value })
  }
}

/** [LIKE], [DISLIKE] and [RATING]. */
export function readRatings(reading: Reading): void {
  const { flat, names } = reading
  if (!names.has('like') && !names.has('dislike') && !names.has('rating')) return
  for (const { 0: tag, 1: dis, index: start } of flat.matchAll(LIKE)) {
    reading.addLeaf({ kind: dis === undefined ? 'like' : 'dislike', start, end: start + tag.length })
  }
  for (const { 0: tag, 1: value, index: start } of flat.matchAll(RATING)) {
    reading.addLeaf({ kind: 'rating', start, end: start + tag.length, value })
  }
  reading.settle()
}

/** [ICON] with an address that a link may have. */
export function readIcons(reading: Reading): void {
  if (!reading.names.has('icon')) return
  for (const { 0: tag, index: start } of reading.flat.matchAll(ICON)) {
    const end = start + tag.length
    const [value = ''] = reading.source.slice(start + '[icon='.length, end - 1).split(/\s/, 1)
    if (isShownAddress(value)) reading.addLeaf({ kind: 'icon', start, end, value })
  }
  reading.settle()
}

/** [DISK] with the number of a file. */
export function readFiles(reading: Reading): void {
  if (!reading.names.has('disk')) return
  for (const { 0: tag, 1: value, index: start } of reading.flat.matchAll(/\[disk=(\d+)]/gi)) {
    reading.addLeaf({ kind: 'disk', start, end: start + tag.length, value })
  }
  reading.settle()
}
