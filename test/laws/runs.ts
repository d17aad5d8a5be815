import fc from 'fast-check'

/** How often each law is tried. A failure prints its seed, with which it can be run again. */
const RUNS = 1000

export function holds<Inputs>(law: fc.IRawProperty<Inputs>): void {
  fc.assert(law, { numRuns: RUNS })
}
