import { type Diagnostic, formatPath } from 'b24-message'
import type { Fix, Fixes, Offer } from 'b24-message/fix'

type Place = Pick<Diagnostic, 'code' | 'path'>

/** What can be done about each finding: fixes after which it is gone, and questions that only the author can answer. */
export class Advice {
  readonly #fixes = new Map<string, Fix[]>()
  readonly #offers = new Map<string, Offer[]>()
  /** Fixes of what the check lets pass. */
  readonly others: readonly Fix[]

  constructor({ fixes, offers }: Fixes) {
    for (const fix of fixes) for (const one of fix.resolves) append(this.#fixes, keyOf(one), fix)
    for (const offer of offers) append(this.#offers, keyOf({ code: offer.about, path: offer.path }), offer)
    this.others = fixes.filter(({ resolves }) => resolves.length === 0)
  }

  fixesFor(finding: Place): readonly Fix[] {
    return this.#fixes.get(keyOf(finding)) ?? []
  }

  offersFor(finding: Place): readonly Offer[] {
    return this.#offers.get(keyOf(finding)) ?? []
  }
}

function keyOf({ code, path }: Place): string {
  return `${code} ${formatPath(path)}`
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
