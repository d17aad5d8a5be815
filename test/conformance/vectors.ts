import { readFileSync } from 'node:fs'

export interface PartVector {
  readonly id: string
  readonly part: 'attach' | 'keyboard' | 'menu'
  readonly class: 'valid' | 'typed' | 'wild' | 'boundary'
  readonly botId: number
  readonly input: unknown
  readonly fill?: readonly (readonly [path: readonly (string | number)[], unit: string, count: number])[]
  readonly expect: { readonly verdict: string; readonly size?: number; readonly normal?: unknown }
}

export function readVectors<Vector>(file: string): readonly Vector[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Vector[]
}

/** The input as the server got it: boundary vectors hold their long texts as instructions to fill them in. */
export function inputOf({ input, fill = [] }: PartVector): unknown {
  const filled = structuredClone(input)
  for (const [path, unit, count] of fill) {
    const last = path[path.length - 1] as string | number
    const target = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], filled)
    ;(target as Record<string, unknown>)[last] = unit.repeat(count)
  }
  return filled
}
