import { runInNewContext } from 'node:vm'

const MAX_MS = 120_000

/**
 * Runs what must come to an end. A test's own timeout cannot stop code that never yields: this ends it with an error, so
 * that the test fails and does not hang.
 */
export function ends<Result>(run: () => Result): Result {
  return runInNewContext('run()', { run }, { timeout: MAX_MS }) as Result
}
