import { type Diagnostic, formatPath } from 'b24-message'
import type { Fix, Fixes, Offer } from 'b24-message/fix'

type Place = Pick<Diagnostic, 'code' | 'path'>

/** The fixes after which a finding is gone. */
export function resolving(finding: Place, { fixes }: Fixes): readonly Fix[] {
  return fixes.filter(({ resolves }) => resolves.some(one => isSame(one, finding)))
}

/** The questions about a finding, which only the author can answer. */
export function offersFor(finding: Place, { offers }: Fixes): readonly Offer[] {
  return offers.filter(({ about, path }) => isSame({ code: about, path }, finding))
}

function isSame(one: Place, other: Place): boolean {
  return one.code === other.code && formatPath(one.path) === formatPath(other.path)
}
