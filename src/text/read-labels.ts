import { CALL, NUMBER, PCH } from './calls.js'
import { DATE } from './dates.js'
import { CHAT, CONTEXT, USER } from './mentions.js'
import { hideFirstPair } from './read-asides.js'
import { GONE, type Reading } from './reading.js'
import { type FoundPair, type PairRule, pairsIn } from './replace-pairs.js'

type LabelKind = 'user' | 'chat' | 'context' | 'call' | 'pch' | 'date'

/** [USER], [CHAT] and [CONTEXT]. */
export function readMentions(reading: Reading): void {
  readPairs(reading, 'user', USER, pair => {
    // Nobody has the id 0, and only the text shows.
    if (Number(pair.value) === 0) reading.addShell(pair)
    else reading.addInline(pair)
  })
  readPairs(reading, 'chat', CHAT, pair => reading.addInline(pair))
  readPairs(reading, 'context', CONTEXT, pair => {
    // A place in no chat: only the text shows.
    if (pair.value?.toLowerCase().startsWith('chat0/')) reading.addShell(pair)
    else reading.addInline(pair)
  })
}

/** [CALL]; with the number between the tags it has no value, and the client fails. */
export function readCalls(reading: Reading): void {
  readPairs(reading, 'call', CALL, pair => {
    const label = reading.flat.slice(pair.openEnd, pair.closeStart)
    if (pair.value !== undefined || (NUMBER.test(label) && !label.includes('    '))) reading.addInline(pair)
  })
}

/** [PCH], which is dropped with what it holds. */
export function readPch(reading: Reading): void {
  readPairs(reading, 'pch', PCH, pair => reading.addWhole(pair, GONE))
}

/** [DATE] with a full time and its offset. */
export function readDates(reading: Reading): void {
  readPairs(reading, 'date', DATE, pair => {
    reading.addInline(pair)
    hideFirstPair(reading, pair.openEnd, pair.closeStart, '[', ']')
  })
}

interface ValuedPair extends Omit<FoundPair, 'captured'> {
  readonly kind: LabelKind
  readonly value: string | undefined
}

function readPairs(reading: Reading, kind: LabelKind, rule: PairRule, add: (pair: ValuedPair) => void): void {
  if (!reading.names.has(kind)) return
  for (const { start, openEnd, closeStart, end } of pairsIn(reading.flat, rule)) {
    const [, value] = /=([^\]]*?)(?: replace)?]$/i.exec(reading.source.slice(start, openEnd)) ?? []
    add({ kind, start, openEnd, closeStart, end, value })
  }
  reading.settle()
}
