import { AssertionError } from 'node:assert'
import type { Matcher, MatchResult } from './matcher.js'

/** A function that throws an AssertionError where a matcher does not pass. */
export function assertion<Args extends readonly unknown[]>(name: string, matcher: Matcher<Args>) {
  // What Node shows of the stack begins where the test calls.
  return function assert(actual: unknown, ...args: Args): void {
    const { pass, message, difference } = matcher(actual, ...args)
    if (pass) return
    const text = difference === undefined ? message() : `${message()}\n\n${diffOf(difference)}`
    throw new AssertionError({ message: text, operator: name, stackStartFn: assert, ...difference })
  }
}

/** The same where the matcher must not pass. */
export function refutation<Args extends readonly unknown[]>(name: string, matcher: Matcher<Args>) {
  return function refute(actual: unknown, ...args: Args): void {
    const { pass, message } = matcher(actual, ...args)
    if (pass) throw new AssertionError({ message: message(), operator: name, stackStartFn: refute })
  }
}

/** What Node itself says of two values that differ, without its headline. */
function diffOf({ actual, expected }: NonNullable<MatchResult['difference']>): string {
  const { message } = new AssertionError({ actual, expected, operator: 'deepStrictEqual' })
  return message.slice(message.indexOf('\n') + 1).trim()
}
