import { readAsides, readSlashCommand } from './read-asides.js'
import { readCalls, readDates, readMentions, readPch } from './read-labels.js'
import { readLastBreak } from './read-last-break.js'
import { readNewer } from './read-newer.js'
import { readArrowQuotes, readDashQuotes } from './read-quotes.js'
import { readStrays } from './read-strays.js'
import { readFiles, readFonts, readIcons, readLinks, readRatings } from './read-tags.js'
import { Reading } from './reading.js'
import { toTree } from './to-tree.js'
import type { TextTree } from './tree.js'

/** As the client goes about it: what stands first here wins where two want the same characters. */
const STEPS: readonly ((reading: Reading) => void)[] = [
  readAsides,
  readSlashCommand,
  readLinks,
  readFonts,
  readRatings,
  readMentions,
  readCalls,
  readPch,
  readIcons,
  readFiles,
  readDates,
  readArrowQuotes,
  readDashQuotes,
  readLastBreak,
  readNewer,
  readStrays,
]

/**
 * The text as a tree, by the rules of the web client. Never throws, and takes time in proportion to the text. Elements nest
 * only as deep as the client reads them, fifty at most, so a walk over the tree may recurse.
 *
 * @example
 * parseText('[b]Hi[/b]').children.map(({ type, start, end }) => [type, start, end])
 * // [['element', 0, 9]]
 */
export function parseText(source: string): TextTree {
  if (typeof source !== 'string') return { source: '', children: [] }
  const reading = new Reading(source)
  for (const step of STEPS) step(reading)
  return toTree(reading)
}
