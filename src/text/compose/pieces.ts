import { refuse } from './refuse.js'
import { type Content, type Holding, type Piece, Text } from './text.js'

const MAX_DEPTH = 100

/** What becomes of a string that people have typed, before what is left of codes in it is taken apart. */
export type Replace = (typed: string) => string | Text

export interface Place {
  /** The function that was called, as errors name it. */
  readonly name: string
  /** What cannot stand there, and why. */
  readonly unfit?: Readonly<Partial<Record<Holding, string>>>
  readonly replace?: Replace
}

/** The pieces of what a caller passed, in order. */
export function toPieces(content: Content, place: Place): Piece[] {
  const pieces: Piece[] = []
  collect(content, place, pieces, 0)
  return pieces
}

function collect(content: unknown, place: Place, pieces: Piece[], depth: number): void {
  if (content === undefined || content === null || content === false || content === '') return
  if (typeof content === 'string')
    pieces.push(place.replace === undefined ? content : replaced(content, place.replace, place))
  else if (typeof content === 'number' || typeof content === 'bigint') pieces.push(String(content))
  else if (content instanceof Text) pieces.push(...(content.pieces.length === 0 ? [] : [requireFit(content, place)]))
  else if (!Array.isArray(content)) {
    refuse(place.name, content, 'It takes strings, numbers, texts and lists of them: write anything else as a string.')
  } else if (depth === MAX_DEPTH) {
    refuse(
      place.name,
      content,
      `Lists can stand in one another ${MAX_DEPTH} times: this one is deeper, or holds itself.`,
    )
  } else for (const item of content) collect(item, place, pieces, depth + 1)
}

function replaced(typed: string, replace: Replace, place: Place): Piece {
  const result: unknown = replace(typed)
  if (typeof result === 'string') return result
  if (result instanceof Text) return requireFit(result, place)
  return refuse('escape', result, 'It has to return a string, or a text of raw().')
}

const WHOLE =
  'me() and loud() are about the whole text, of which they are the beginning: nothing can stand around them.'

function requireFit(text: Text, { name, unfit }: Place): Text {
  for (const holding of text.holds) {
    const reason = holding === 'start' ? WHOLE : unfit?.[holding]
    if (reason !== undefined) refuse(name, text.bb, reason)
  }
  return text
}
