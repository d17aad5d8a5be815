import { check } from '../rest/check.js'
import type { Payload } from './read-payload.js'

/** The codes of the errors that the check of a request finds, each once, and what else a call would find. */
export function errorsOf(payload: Payload, isDeletionSaid: boolean): readonly string[] {
  const { diagnostics } = check(payload)
  const errors: string[] = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  // Only a call asks whether the deletion was meant.
  if (!isDeletionSaid && diagnostics.some(({ code }) => code === 'message/deletes'))
    errors.push('message/deletes-unasked')
  return [...new Set(errors)]
}

/** The comment that says so. */
export function findingsComment(errors: readonly string[]): readonly string[] {
  return errors.length === 0 ? [] : [`The check finds errors: ${errors.join(', ')}.`]
}
