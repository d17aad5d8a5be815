import type { Reading } from './reading.js'
import { pairsIn } from './replace-pairs.js'
import { TIME_FORMATS } from './time-formats.js'

const IMG = /\[img(?: size=(?:small|medium|large))?]([^\s[\]<>\uE000-\uE002]+) \[\/img]/gi
const EVERYBODY = { open: /\[user=all]/gi, close: /\[\/user]/gi }

/** [IMG], [TIMESTAMP] and [USER=all], which newer clients know. */
export function readNewer(reading: Reading): void {
  if (reading.names.has('img')) readSingles(reading, 'img', IMG)
  if (reading.names.has('timestamp')) {
    readSingles(reading, 'timestamp', new RegExp(`\\[timestamp=(\\d+) format=(?:${TIME_FORMATS.join('|')})]`, 'g'))
  }
  if (!reading.names.has('user')) return
  for (const { start, openEnd, closeStart, end } of pairsIn(reading.flat, EVERYBODY)) {
    reading.addInline({ kind: 'user', start, openEnd, closeStart, end, value: 'all' })
  }
  reading.settle()
}

function readSingles(reading: Reading, kind: 'img' | 'timestamp', pattern: RegExp): void {
  for (const { 0: tag, 1: value, index: start } of reading.flat.matchAll(pattern)) {
    reading.addLeaf({ kind, start, end: start + tag.length, value })
  }
  reading.settle()
}
