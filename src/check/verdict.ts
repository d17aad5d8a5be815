import type { Finding } from '../diagnostic/trace.js'
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

/** A crash of the server's code is an HTTP 500 without a code of its own. */
export function serverCodeOf(verdict: string): string {
  return verdict === 'CRASH' ? 'INTERNAL_SERVER_ERROR' : verdict
}

/** Whether the server answers to this finding: not where no request can be made of the value in the first place. */
export function isAnswered({ code, effect }: Finding): boolean {
  return effect === 'refused' && !code.startsWith('value/')
}
