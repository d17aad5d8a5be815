import { parse } from '@humanwhocodes/momoa'
import type { Problem } from './problem.js'

export type ReadJson = { readonly value: unknown } | { readonly problem: Problem }

/** Reads JSON text; what is wrong with it stands at its place. */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: problemOf(text) ?? { message: messageOf(error) } }
  }
}

// Browsers say in different words what is wrong, and some of them without the place.
function problemOf(text: string): Problem | undefined {
  try {
    parse(text)
    return undefined
  } catch (error) {
    const from = offsetOf(error)
    if (from === undefined) return undefined
    // At the end of the text there is nothing to underline but what stands before.
    const start = Math.min(from, Math.max(0, text.trimEnd().length - 1))
    return { message: messageOf(error), range: { from: start, to: Math.min(text.length, start + 1) } }
  }
}

function offsetOf(error: unknown): number | undefined {
  return error instanceof Error && 'offset' in error && typeof error.offset === 'number' ? error.offset : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
