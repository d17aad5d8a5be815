import { trim } from '../php/trim.js'
import { breakLines } from '../text/break-lines.js'
import { type Limit, limits } from './limits.js'

/** How many code points beyond the limit still pass uncut: the length of the " (...)" that a cut text gets. */
export const MESSAGE_TOLERANCE_CHARS = 6

/** When the server counts: on adding, after line break codes became line breaks; on a legacy update, before that. */
export type TextStage = 'add' | 'update'

/** The text as the server has it when it counts. */
export function cleanText(text: string, stage: TextStage): string {
  return stage === 'add' ? trim(breakLines(text)) : trim(text)
}

const CUT_MARK = ' (...)'

/** The text as it is stored: an update replaces fewer codes than an add, and what is much too long is cut. */
export function storedText(text: string, stage: TextStage): string {
  const cut = cutText(cleanText(text, stage), limits.message.maxChars)
  return stage === 'add' ? cut : trim(cut.replace(/\[BR\]|\[br\]/g, '\n'))
}

function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars + MESSAGE_TOLERANCE_CHARS) return text
  const points = [...text]
  if (points.length <= maxChars + MESSAGE_TOLERANCE_CHARS) return text
  return points.slice(0, maxChars).join('') + CUT_MARK
}

/** Nothing is left of the text when it is stored. */
export function isEmptyText(text: string, stage: TextStage = 'add'): boolean {
  const first = trim(text)[0]
  return first === undefined || ((first === '[' || first === '#') && storedText(text, stage) === '')
}

/** Length in Unicode code points, as mb_strlen() counts, and in bytes of the database column. */
export function measureText(text: string): { readonly chars: number; readonly bytes: number } {
  let chars = 0
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    chars++
    if (code < 0x80) bytes++
    else if (code < 0x800) bytes += 2
    else if (isPair(code, text.charCodeAt(index + 1))) {
      // Beyond the BMP the server writes `:f09f9880:`.
      bytes += 10
      index++
    } else bytes += 3
  }
  return { chars, bytes }
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

export function textSizeOf(text: string, { maxChars, maxBytes }: Limit) {
  const { chars, bytes } = measureText(text)
  return { chars, maxChars, charsLeft: maxChars - chars, bytes, maxBytes }
}
