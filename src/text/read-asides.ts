import { CODE } from './code.js'
import { commandsIn } from './commands-in.js'
import { dropFirstPair, firstPairIn } from './drop-first-pair.js'
import { GONE, type Reading, TAKEN } from './reading.js'
import { pairsIn } from './replace-pairs.js'

/** [PUT] and [SEND], then [CODE], which stand aside from all other steps with what they hold. */
export function readAsides(reading: Reading): void {
  if (reading.names.has('put')) readCommands(reading, 'put')
  if (reading.names.has('send')) readCommands(reading, 'send')
  if (reading.names.has('code')) readCode(reading)
}

function readCommands(reading: Reading, kind: 'put' | 'send'): void {
  for (const command of commandsIn(reading.flat, kind)) {
    const { start, openEnd, closeStart } = command
    const value = command.value && reading.source.slice(start + kind.length + '[='.length, openEnd - 1)
    const label = reading.flat.slice(openEnd, closeStart)
    reading.addWhole({ kind, ...command, value }, isBlank(kind, label || (value ?? '')) ? GONE : TAKEN)
    if (kind === 'put') hideFirstPair(reading, openEnd, closeStart, '<', '>')
    hideFirstPair(reading, openEnd, closeStart, '[', ']')
    // Code that is left there becomes a box of its own.
    for (const { 0: tag, index } of label.matchAll(/\[\/?code]/gi)) {
      reading.addInner('in-label', openEnd + index, openEnd + index + tag.length, 'code')
    }
  }
  reading.settle()
}

// A command with a blank text shows as nothing. Breaks, tabs and four spaces are HTML by then.
function isBlank(kind: 'put' | 'send', label: string): boolean {
  if (label === '') return false
  const shown = dropFirstPair(kind === 'put' ? dropFirstPair(label, '<', '>') : label, '[', ']')
  return shown.trim() === '' && !/\n|\t| {4}/.test(shown)
}

/** The client drops the first pair of tags from what can be pressed, and from a date. */
export function hideFirstPair(reading: Reading, start: number, end: number, left: '[' | '<', right: ']' | '>'): void {
  const pair = firstPairIn(reading.flat.slice(start, end), left, right)
  if (pair === undefined) return
  reading.addInner('marker', start + pair.start, start + pair.openEnd)
  reading.addInner('marker', start + pair.closeStart, start + pair.end)
}

// The break in front of the text and the one behind the closing tag belong to the tags.
function readCode(reading: Reading): void {
  for (const { start, openEnd, closeStart, end } of pairsIn(reading.flat, CODE)) {
    reading.addWhole({ kind: 'code', start, openEnd, closeStart, end }, TAKEN)
    reading.hiddenBreaks.add(openEnd).add(end)
  }
  reading.settle()
}

/** What the client has written as HTML by then. */
const WRITTEN = /^(?:[&<>"'\t]| {4}|\uE001*\n)/

/** `/me` and `/loud`, which are about all the text behind. The character behind the word is lost, unless it stands aside. */
export function readSlashCommand(reading: Reading): void {
  const { flat, start, end } = reading
  const kind = flat.startsWith('/me', start) ? 'me' : flat.startsWith('/loud', start) ? 'loud' : undefined
  if (kind === undefined) return
  const behind = start + 1 + kind.length
  const [next = ''] = WRITTEN.exec(flat.slice(behind, behind + '[br]'.length)) ?? []
  const isLost = next === '' && behind < end && flat[behind] !== TAKEN
  reading.addPair({ kind, start, openEnd: isLost ? behind + 1 : behind, closeStart: end, end })
  // Of HTML only its first sign is lost, and the rest shows.
  if (next !== '') reading.addLeaf({ kind: 'in-label', start: behind, end: behind + next.length, value: kind })
  reading.settle()
}
