import type { Code } from './codes.js'

/**
 * The sentences of one language, one for each code. `{name}` stands for a figure of the finding; a part in double
 * square brackets is left out where one of its figures is empty.
 */
export interface Language {
  readonly tag: string
  readonly sentences: Readonly<Record<Code, string>>
}

type Params = Readonly<Record<string, string | number>>

const OPTIONAL = /\[\[(.*?)\]\]/g
const FIGURE = /\{(\w+)\}/g

/** Puts a finding into words. */
export function say(language: Language, code: Code, params: Params): string {
  const sentence = language.sentences[code]
  const chosen = sentence.includes('[[')
    ? sentence.replace(OPTIONAL, (_, part: string) => (isComplete(part, params) ? part : ''))
    : sentence
  return chosen.replace(FIGURE, (_, name: string) => String(params[name] ?? ''))
}

function isComplete(part: string, params: Params): boolean {
  return [...part.matchAll(FIGURE)].every(([, name]) => {
    const figure = params[name as string]
    return figure !== undefined && figure !== ''
  })
}
