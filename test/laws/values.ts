/** The first place in a value that is not frozen, or nothing. */
export function findUnfrozen(value: unknown, path = '$'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Object.isFrozen(value)) return path
  for (const [key, item] of Object.entries(value)) {
    const found = findUnfrozen(item, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Changes everything in a caller's value that can be changed, at every depth. */
export function scramble(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  const members = value as Record<string, unknown>
  for (const key of Object.keys(members)) {
    scramble(members[key])
    members[key] = 'CHANGED'
  }
  if (Array.isArray(value)) value.push('CHANGED')
  else members.ADDED = 'CHANGED'
}

/** The structure of a value without its texts: what a hostile string must not be able to change. */
export function outline(value: unknown): unknown {
  if (typeof value === 'string') return 'text'
  if (Array.isArray(value)) return value.map(outline)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, outline(item)]))
}

/** Length in code points of what PHP's json_encode makes of a value with JSON_UNESCAPED_UNICODE: `\/`, `\u2028`. */
export function phpJsonChars(value: unknown): number {
  const json = JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u2028\u2029]/g, '\\u202x')
  return [...json].length
}

/** A deep copy of plain data, to compare with later. */
export function snapshot<Value>(value: Value): Value {
  return structuredClone(value)
}
