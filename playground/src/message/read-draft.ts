import { runBuilder } from '../builder/run-builder.js'
import type { Words } from '../words/words.js'
import { type Draft, MAX_CHARS } from './draft.js'
import type { Problem } from './problem.js'
import { readJson } from './read-json.js'
import { type Subject, subjectOf } from './subject.js'

export type ReadDraft = { readonly subject: Subject } | { readonly problem: Problem }

/** Reads a draft: JSON as it stands, of code what it exports. Rejects when `signal` aborts. */
export async function readDraft({ mode, text }: Draft, words: Words, signal: AbortSignal): Promise<ReadDraft> {
  if (text.length > MAX_CHARS) return { problem: { message: words.editor.tooLong } }
  const built = mode === 'json' ? { json: text } : await runBuilder(text, words, signal)
  if ('problem' in built) return built
  const read = readJson(built.json, words)
  return 'problem' in read ? read : { subject: subjectOf(read.value) }
}
