import type { Code } from './codes.js'

/** A code that only encoders give, which bring the English sentence along. */
export type EncodingCode = Extract<Code, `wire/${string}`>

/**
 * The sentences of one language, one for each code. `{name}` stands for a figure of the finding; a part in double
 * square brackets is left out where one of its figures is empty.
 */
export interface Language {
  readonly tag: string
  readonly sentences: Readonly<Record<Exclude<Code, EncodingCode>, string> & Partial<Record<EncodingCode, string>>>
}

/** A language with a sentence for every code. */
export interface CompleteLanguage extends Language {
  readonly sentences: Readonly<Record<Code, string>>
}

type Params = Readonly<Record<string, string | number>>

const OPTIONAL = /\[\[(.*?)\]\]/g
const FIGURE = /\{(\w+)\}/g

/** Puts a finding into words. */
export function say(language: Language, code: Code, params: Params): string {
  return fill(language.sentences[code] ?? '', params)
}

/** Fills the figures into a sentence. */
export function fill(sentence: string, params: Params): string {
  const chosen = sentence.includes('[[')
    ? sentence.replace(OPTIONAL, (_, part: string) => (isComplete(part, params) ? part : ''))
    : sentence
  const pieces = piecesOf(chosen)
  let text = pieces[0] ?? ''
  for (let index = 1; index < pieces.length; index += 2) {
    text += String(params[pieces[index] ?? ''] ?? '') + (pieces[index + 1] ?? '')
  }
  return text
}

const cut = new Map<string, readonly string[]>()

/** A sentence cut at its figures: text and names take turns. There are as many sentences as there are codes. */
function piecesOf(sentence: string): readonly string[] {
  let pieces = cut.get(sentence)
  if (pieces === undefined) {
    pieces = sentence.split(FIGURE)
    cut.set(sentence, pieces)
  }
  return pieces
}

function isComplete(part: string, params: Params): boolean {
  return [...part.matchAll(FIGURE)].every(([, name]) => {
    const figure = params[name as string]
    return figure !== undefined && figure !== ''
  })
}
