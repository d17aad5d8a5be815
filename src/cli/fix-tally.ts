import type { Fixes } from '../fix.js'
import { endWith, exitCodes, type Io, type Output } from './io.js'
import { styleFor } from './style.js'
import { type Lang, wordings } from './wording.js'

/** What a run has corrected, and what it leaves. */
export class FixTally {
  #corrected = 0
  #errors = 0
  readonly #left = new Map<string, number>()

  add(all: readonly { readonly fixes: Fixes }[]): void {
    for (const { fixes } of all) {
      this.#corrected += fixes.fixes.length
      this.#errors += fixes.left.filter(({ severity }) => severity === 'error').length
      for (const [code, count] of toDecide(fixes)) this.#left.set(code, (this.#left.get(code) ?? 0) + count)
    }
  }

  /** Prints one line over everything; errors that are left make the exit code 1. */
  end(out: Output, isApplied: boolean, { lang }: { readonly lang: Lang }, io: Io): void {
    if (this.#errors > 0) endWith(io, exitCodes.errors)
    if (this.#corrected === 0 && this.#left.size === 0) return
    const { corrected, leftToDecide, number } = wordings[lang]
    const style = styleFor(io)
    const counts = [...this.#left.values()].reduce((sum, count) => sum + count, 0)
    const codes = [...this.#left].map(([code, count]) => (count === 1 ? code : `${code} × ${number(count)}`))
    const left = counts === 0 ? '' : `, ${style('yellow', leftToDecide(counts))}: ${codes.join(', ')}`
    out.write(`${style('bold', corrected(this.#corrected, isApplied))}${left}\n`)
  }
}

/** How many findings of each code somebody has to decide: errors that are left, and what is offered. */
function toDecide({ left, offers }: Fixes): ReadonlyMap<string, number> {
  const errors = countOf(left.filter(({ severity }) => severity === 'error').map(({ code }) => code))
  const asked = countOf(offers.map(({ about }) => about))
  // An error that has an offer is one thing to decide.
  for (const [code, count] of asked) errors.set(code, Math.max(count, errors.get(code) ?? 0))
  return errors
}

function countOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
