import { INVISIBLE } from '../escape-text.js'
import { refuse } from './refuse.js'
import type { Skipped } from './text.js'

/** What a code shows where it takes no other codes: one line of text. */
export type Label = string | number | bigint | Skipped

/**
 * A label as a string, '' where there is none. It is one line, and its gaps are single spaces: the client would show
 * breaks and wide gaps as its own HTML.
 */
export function toLabel(place: string, label: Label): string {
  if (label === undefined || label === null || label === false) return ''
  if (typeof label === 'number' || typeof label === 'bigint') return String(label)
  if (typeof label !== 'string') refuse(place, label, 'Its label is a string or a number: no codes are read there.')
  return label.replace(/[\s\0]+/g, ' ').trim()
}

/** The same, where there has to be one. */
export function requireLabel(place: string, label: Label): string {
  const text = toLabel(place, label)
  return text === '' ? refuse(place, label, 'It needs a label for people to read.') : text
}

/** Characters that a code cannot hold in its label, each as its full-width twin: `［` for `[`. */
export function widened(label: string, chars: RegExp): string {
  return label.replace(chars, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}

/** Words that a code would read in its label, taken apart. */
export function apart(label: string, words: RegExp): string {
  return label.replace(words, word => word.slice(0, 1) + INVISIBLE + word.slice(1))
}
