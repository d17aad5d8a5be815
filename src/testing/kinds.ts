import type { Report } from '../check/report.js'

/** A class, whoever may make instances of it. */
interface ClassOf<T> {
  readonly prototype: T
  [Symbol.hasInstance](value: unknown): boolean
}

/** Whether a value is one of a class. Never throws, whatever a proxy does. */
export function isA<T>(value: unknown, type: ClassOf<T>): value is T {
  try {
    return value instanceof type
  } catch {
    return false
  }
}

/** Whether a value has these own keys and no others. Never throws. */
export function hasKeys(
  value: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): value is object {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const keys = Object.keys(value)
    return (
      required.every(key => keys.includes(key)) && keys.every(key => required.includes(key) || optional.includes(key))
    )
  } catch {
    return false
  }
}

/** Whether a value is what a check gives: data without a class of its own. */
export function isReport(value: unknown): value is Report {
  return (
    hasKeys(value, ['ok', 'diagnostics', 'sizes']) &&
    'ok' in value &&
    typeof value.ok === 'boolean' &&
    'diagnostics' in value &&
    Array.isArray(value.diagnostics) &&
    value.diagnostics.every(finding => typeof finding === 'object' && finding !== null && 'severity' in finding) &&
    'sizes' in value &&
    typeof value.sizes === 'object' &&
    value.sizes !== null
  )
}

/** Of what was parsed the one call or part in it; any other value as it is. */
export function onlyMemberOf(matcher: string, value: unknown): unknown {
  if (!hasKeys(value, ['form', 'calls', 'diagnostics'], ['part', 'halt']) || !('calls' in value)) return value
  const { calls } = value
  if (!Array.isArray(calls)) return value
  if (calls.length === 1) return calls[0]
  const part = 'part' in value ? value.part : undefined
  if (calls.length === 0 && typeof part === 'object' && part !== null && 'builder' in part) return part.builder
  throw new TypeError(
    calls.length === 0
      ? `${matcher}() was given what parse() has found nothing in: its diagnostics say why.`
      : `${matcher}() looks at one request, and parse() has found ${calls.length}. Give it one of \`calls\`.`,
  )
}
