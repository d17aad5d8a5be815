import type { Diagnostic } from '../diagnostic/diagnostic.js'

export interface Comparison {
  /** What is found only after. */
  readonly added: readonly Diagnostic[]
  /** What was found only before. */
  readonly removed: readonly Diagnostic[]
}

/** Compares errors and warnings of a message in two methods: the same finding may stand at another path. */
export function compareFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): Comparison {
  return { added: without(after, before), removed: without(before, after) }
}

function without(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1)
  return findings.filter(finding => {
    if (finding.severity === 'hint') return false
    const key = keyOf(finding)
    const count = counts.get(key) ?? 0
    counts.set(key, count - 1)
    return count <= 0
  })
}

const LIST_KEYS: ReadonlySet<unknown> = new Set(['BLOCKS', 'BUTTONS', 'ITEMS'])

/** The rule, how bad it is here, and the place, whichever way the parameter is called and the part is written. */
function keyOf({ code, severity, path }: Diagnostic): string {
  const [param = '', listKey, ...rest] = path[0] === 'fields' ? path.slice(1) : path
  const name = String(param).replaceAll('_', '').toUpperCase()
  return JSON.stringify([
    code,
    severity,
    name,
    ...(LIST_KEYS.has(listKey) || listKey === undefined ? [] : [listKey]),
    ...rest,
  ])
}
