import type { Inspection } from './inspect.js'
import type { Part } from './parts.js'

/** What the server says to a part: `OK`, or the legacy code of its refusal. */
export function verdictOf({ measured, crashed, illFormed }: Inspection, part: Part, maxChars: number): string {
  if (crashed) return 'CRASH'
  if (measured === undefined) return `${part.param}_ERROR`
  // Half a surrogate pair is no UTF-8: the server's JSON encoder throws an ArgumentException.
  if (illFormed) return 'ERROR_ARGUMENT'
  return measured.chars > maxChars ? `${part.param}_OVERSIZE` : 'OK'
}
