import { escapeText } from '../escape-text.js'
import { bb } from './bb.js'
import { code } from './code.js'
import { type Replace, toPieces } from './pieces.js'
import { refuse } from './refuse.js'
import { type Content, Text } from './text.js'

export interface TextOptions {
  /**
   * What becomes of a typed string in which something would be read as a code. `zero-width`, unless told: U+200B is put
   * where the code would begin. `code`: the string stands in a box of [code]. A function replaces what it likes, in every
   * string; what it leaves is escaped, and what it returns as `raw(…)` goes out as it is.
   */
  readonly escape?: 'zero-width' | 'code' | Replace
}

/** A tag for template literals. */
export interface TextTag {
  (literals: TemplateStringsArray, ...values: readonly Content[]): Text
  /** The tag with another way to escape, for the strings between its own braces. */
  with(options: TextOptions): TextTag
}

/**
 * Composes a text: what stands in the template is BB code, what stands in braces is content. Strings there are taken as
 * typed by people, and nothing in them becomes a code; lists are joined, and what a condition leaves out is skipped.
 *
 * @example
 * text`Hello [i]${'[b]Ann[/b]'}[/i], ${b('welcome')}${false}!`.bb
 * // 'Hello [i][\u200bb]Ann[\u200b/b][/i], [b]welcome[/b]!'
 */
export const text: TextTag = tagOf(undefined)

function tagOf(replace: Replace | undefined): TextTag {
  const place = { name: 'text`…`', ...(replace === undefined ? {} : { replace }) }
  const tag = (literals: TemplateStringsArray, ...values: readonly Content[]): Text => {
    if (!Array.isArray(literals)) refuse('text', literals, 'It is a tag: write text`…`, or join([…]).')
    return new Text(
      literals.flatMap((literal, index) => [
        ...(literal === '' ? [] : [bb(literal)]),
        ...toPieces(values[index], place),
      ]),
    )
  }
  return Object.assign(tag, { with: ({ escape: way }: TextOptions) => tagOf(replaceOf(way)) })
}

function replaceOf(way: TextOptions['escape']): Replace | undefined {
  if (way === undefined || way === 'zero-width') return undefined
  if (way === 'code') return typed => (escapeText(typed) === typed ? typed : code(typed))
  if (typeof way === 'function') return way
  return refuse('text.with', way, "As escape it takes 'zero-width', 'code' or a function.")
}
