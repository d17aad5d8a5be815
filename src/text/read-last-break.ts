import { GONE, type Reading } from './reading.js'

/** One line break at the very end, where nothing shows behind it, does not show either. */
export function readLastBreak(reading: Reading): void {
  // The end of a text with `/me` is inside of it.
  if (reading.pairs.some(({ kind }) => kind === 'me' || kind === 'loud')) return
  let end = reading.end
  while (reading.flat[end - 1] === GONE) end--
  if (reading.flat[end - 1] === '\n') reading.hiddenBreaks.add(reading.startOfBreak(end - 1))
}
