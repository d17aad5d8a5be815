import type { Diagnostic } from '../index.js'

/** What the check has found, or what was found while the input was read. */
export interface Finding extends Omit<Diagnostic, 'code'> {
  readonly code: string
}

/** A finding, and the other places at which the same was found. */
export interface FindingGroup {
  readonly first: Finding
  readonly others: readonly Finding[]
}

/**
 * Puts findings together that say the same but for the value, which stands at its place: a keyboard of eleven hex
 * colours needs one sentence, not eleven. Order stays.
 */
export function groupFindings(diagnostics: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { first: Finding; others: Finding[] }>()
  for (const diagnostic of diagnostics) {
    const { value, ...params } = diagnostic.params
    const key = JSON.stringify([diagnostic.code, diagnostic.effect, params])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: diagnostic, others: [] })
    else group.others.push(diagnostic)
  }
  return [...groups.values()]
}
