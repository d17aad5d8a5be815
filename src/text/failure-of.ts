import type { Element } from './tree.js'
import type { Failure } from './unshowable.js'

/** Why the client's own code fails on an element, if it does. */
export function failureOf({ name, value, openEnd, closeStart }: Element): Failure | undefined {
  if (value !== undefined) return undefined
  if (name === 'call') return 'short-call'
  return (name === 'put' || name === 'send') && openEnd === closeStart ? 'empty-command' : undefined
}
