import { parse } from 'b24-message/parse'
import type { Words } from '../words/words.js'
import type { Problem } from './problem.js'
import { writeJson } from './write-json.js'

export type ReadJson = { readonly value: unknown } | { readonly problem: Problem }

/** Reads JSON text. What is wrong with it stands at its place; of a call in another form, the problem has its JSON. */
export function readJson(text: string, words: Words): ReadJson {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { problem: problemOf(text, words) }
  }
}

function problemOf(text: string, words: Words): Problem {
  const { calls, diagnostics } = parse(text, words.parse)
  const [call] = calls
  if (call !== undefined && calls.length === 1) return { message: words.editor.otherForm, json: `${writeJson(call)}\n` }
  const finding = diagnostics.find(({ severity }) => severity === 'error')
  const { line, column } = finding?.params ?? {}
  const message = finding?.message ?? words.editor.severalCalls
  if (typeof line !== 'number' || typeof column !== 'number') return { message }
  const lines = text.split('\n').slice(0, line - 1)
  const from = lines.reduce((offset, { length }) => offset + length + 1, column - 1)
  // At the end of the text there is nothing to underline but what stands before.
  const start = Math.min(from, Math.max(0, text.trimEnd().length - 1))
  return { message, range: { from: start, to: Math.min(text.length, start + 1) } }
}
