import { createRequire } from 'node:module'

/** The strings of the Big List of Naughty Strings: half of them try to run a script. */
export const naughty: readonly string[] = readList()

function readList(): readonly string[] {
  const list: unknown = createRequire(import.meta.url)('big-list-of-naughty-strings')
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : []
}

/** The list in parts of so many strings. */
export function naughtyParts(size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(naughty.length / size) }, (_, n) => naughty.slice(n * size, (n + 1) * size))
}
