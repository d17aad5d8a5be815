/** What a matcher says of a value. */
export interface MatchResult {
  readonly pass: boolean
  /** What is wrong: where it passes, what is wrong for one who has asked for the opposite. */
  readonly message: () => string
  /** What was looked at, and what was wanted there: for the test runner to show what differs. */
  readonly difference?: { readonly actual: unknown; readonly expected: unknown }
}

/** Looks at a value. Throws a TypeError where it cannot: a wrong kind of value neither passes nor fails. */
export type Matcher<Args extends readonly unknown[]> = (actual: unknown, ...args: Args) => MatchResult

/** A value that fields are compared with: itself, a pattern, or a matcher of the test runner (`expect.any(String)`). */
export type Expected<T> = T | RegExp | AsymmetricMatcher

/** What `expect.any(…)`, `expect.stringContaining(…)` and the like give. */
export interface AsymmetricMatcher {
  asymmetricMatch(actual: unknown): boolean
}

export function isAsymmetric(value: unknown): value is AsymmetricMatcher {
  return (
    typeof value === 'object' &&
    value !== null &&
    'asymmetricMatch' in value &&
    typeof value.asymmetricMatch === 'function'
  )
}
