import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import type { References } from '../rest/references.js'

// The server puts the answers of earlier commands wherever such a word stands, in any case and in any text, and brackets
// follow it before the next space.
const WORD = /\$(?:result|error|total|next|time)/i
const REFERENCE = /^\$(?:result|error|total|next|time)\[([^\s[\]]+)\](?:\[[^\s[\]]+\])*$/

/** Reports the texts that the server would take for references to answers: there is no way to escape them. */
export function reportSubstitutions(array: DataObject, trace: Trace): void {
  for (const key of Object.keys(array)) {
    const item: Data | undefined = array[key]
    trace.enter(Array.isArray(array) ? Number(key) : key)
    if (isArray(item)) reportSubstitutions(item, trace)
    else if (typeof item === 'string') reportSubstitution(item, trace)
    trace.leave()
  }
}

function reportSubstitution(text: string, trace: Trace): void {
  if (!WORD.test(text)) return
  for (const [run] of text.matchAll(/\S+/g)) {
    const start = run.search(WORD)
    const open = start === -1 ? -1 : run.indexOf('[', start)
    if (open === -1) continue
    trace.report('wire/substitution', undefined, { found: quote(run.slice(start, open + 1)) })
    return
  }
}

/** Where other commands stand, by their names. */
export interface Neighbours {
  /** In the same batch, and before this one. */
  readonly isBefore: (name: string) => boolean
  readonly isElsewhere: (name: string) => boolean
  /** How many commands a batch takes. */
  readonly maxCommands: number
}

/** Those of a request that goes alone. */
export const NO_NEIGHBOURS: Neighbours = { isBefore: () => false, isElsewhere: () => false, maxCommands: 1 }

/** Reports the references that lead to no answer of a command before. */
export function reportReferences(
  references: References,
  { isBefore, isElsewhere, maxCommands }: Neighbours,
  trace: Trace,
): void {
  for (const [param, reference] of Object.entries(references)) {
    const name = commandIn(reference)
    if (name !== undefined && isBefore(name)) continue
    const other = name !== undefined && isElsewhere(name) ? { elsewhere: quote(name), maxCommands } : {}
    trace.report('wire/reference', param, { reference: quote(reference), elsewhere: '', maxCommands: '', ...other })
  }
}

/** The command to whose answer a reference leads; nothing where it is none. */
function commandIn(reference: string): string | undefined {
  return REFERENCE.exec(reference)?.[1]
}
