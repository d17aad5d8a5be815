import { inspectStored } from './check/inspect.js'
import { type PartName, parts } from './check/parts.js'
import { verdictOf } from './check/verdict.js'
import { limitOf } from './size/limits.js'

/** What the server makes of a part. */
export interface Stored {
  /** `OK`, `ATTACH_ERROR`, `ATTACH_OVERSIZE` and the like; `CRASH` where the server's own code throws (HTTP 500). */
  readonly verdict: string
  /** Length of the JSON that the server stores, in Unicode code points. Below 60,000 passes. */
  readonly chars?: number
  /** The structure that the server stores. ID is the server's clock (here 1700000000), `#RANDOM` a colour that it picks. */
  readonly stored?: unknown
}

/**
 * What the server stores of an ATTACH. Never throws.
 *
 * @example
 * storeAttach([{ DELIMITER: true }]).stored
 * // { ID: 1700000000, BLOCKS: [{ DELIMITER: { SIZE: 200 } }], DESCRIPTION: '', COLOR: '#RANDOM', COLOR_TOKEN: 'base' }
 */
export function storeAttach(value: unknown): Stored {
  return store(value, 'attach', 0)
}

/** What the server stores of a KEYBOARD that the bot `botId` sends (0: no bot). Never throws. */
export function storeKeyboard(value: unknown, context: { readonly botId: number }): Stored {
  return store(value, 'keyboard', context.botId)
}

/** What the server stores of a MENU that the bot `botId` sends (0: no bot). Never throws. */
export function storeMenu(value: unknown, context: { readonly botId: number }): Stored {
  return store(value, 'menu', context.botId)
}

function store(value: unknown, name: PartName, botId: number): Stored {
  const part = parts[name]
  const inspection = inspectStored(value, part, botId)
  const verdict = verdictOf(inspection, part, limitOf(name, undefined).maxChars)
  if (inspection.crashed || inspection.measured === undefined) return { verdict }
  return { verdict, chars: inspection.measured.chars, stored: inspection.stored }
}
