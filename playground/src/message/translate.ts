import type { Words } from '../words/words.js'
import { codeOf } from './code-formats.js'
import type { Draft } from './draft.js'
import { readDraft } from './read-draft.js'
import { writeJson } from './write-json.js'

/** A draft in the other mode: JSON as code of the builders, code as the JSON that it makes. Nothing where it makes none. */
export async function translate({ mode, text }: Draft, words: Words): Promise<string | undefined> {
  if (text.trim() === '') return ''
  const read = await readDraft({ mode, text }, words, new AbortController().signal)
  if ('problem' in read) return undefined
  try {
    return mode === 'builder' ? `${writeJson(read.subject.value)}\n` : codeOf(read.subject, 'builders') || undefined
  } catch {
    // What is nested too deep, or what no code can say.
    return undefined
  }
}
