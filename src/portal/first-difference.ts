/** Where two values differ first. */
export interface Difference {
  readonly path: readonly (string | number)[]
  readonly one: unknown
  readonly other: unknown
}

/** The first place at which two JSON values differ; nothing where they are the same. The order of keys does not count. */
export function firstDifference(one: unknown, other: unknown): Difference | undefined {
  const waiting: Difference[] = [{ path: [], one, other }]
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const { path, one, other } = pair
    if (Object.is(one, other)) continue
    if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return pair
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    const isList = Array.isArray(one)
    for (const key of keys.reverse())
      waiting.push({ path: [...path, isList ? Number(key) : key], one: own(one, key), other: own(other, key) })
  }
  return undefined
}

function own(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
