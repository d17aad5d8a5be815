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

const OPTIONAL = /\[\[(.*?)\]\]/
const FIGURE = /\{(\w+)\}/

/** Puts a finding into words. */
export function say(language: Language, code: Code, params: Params): string {
  return fill(language.sentences[code] ?? '', params)
}

/** Fills the figures into a sentence. */
export function fill(sentence: string, params: Params): string {
  let text = ''
  let isOptional = false
  for (const part of partsOf(sentence)) {
    if (!isOptional || isComplete(part, params)) text += filled(part, params)
    isOptional = !isOptional
  }
  return text
}

/** Text and names of figures, which take turns. */
type Pieces = readonly string[]

const cut = new Map<string, readonly Pieces[]>()

/** The parts of a sentence, of which every second may be left out. There are as many sentences as there are codes. */
function partsOf(sentence: string): readonly Pieces[] {
  let parts = cut.get(sentence)
  if (parts === undefined) {
    parts = sentence.split(OPTIONAL).map(part => part.split(FIGURE))
    cut.set(sentence, parts)
  }
  return parts
}

function filled(pieces: Pieces, params: Params): string {
  let text = ''
  let isFigure = false
  for (const piece of pieces) {
    text += isFigure ? (params[piece] ?? '') : piece
    isFigure = !isFigure
  }
  return text
}

function isComplete(pieces: Pieces, params: Params): boolean {
  return pieces.every((piece, at) => at % 2 === 0 || (params[piece] ?? '') !== '')
}
