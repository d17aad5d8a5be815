import fc from 'fast-check'
import { aBreak, brokenBy } from './breaks.js'
import { aCall } from './call.js'

/**
 * A request as people send it who come from elsewhere: right at first, and then broken in up to five places: keys in another
 * case, numbers as text, rows of buttons, JSON in JSON. What is wrong with it `check` tells.
 *
 * For the laws of what must not fail itself: a queue, a log, a proxy, an editor of messages.
 *
 * @example
 * fc.sample(brokenRequest(), 20).every(request => Array.isArray(check(request).diagnostics))
 * // true
 */
export function brokenRequest(): fc.Arbitrary<{ readonly method: string; readonly params: unknown }> {
  return fc.tuple(aCall(), fc.array(aBreak, { maxLength: 5 })).map(([{ method, params }, list]) => ({
    method,
    params: brokenBy(params, list),
  }))
}
