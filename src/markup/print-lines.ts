import type { Line } from './boxes.js'
import { type Element, type Piece, plainText } from './document.js'

/** How a language writes what a message holds. */
export interface Notation {
  text(text: string, isLineStart: boolean): string
  /** What is styled or linked within a line; `text` is never blank but for an image. */
  inline(kind: Element['kind'], text: string, address: string): string
  code(text: string): readonly string[]
  quote(lines: readonly Line[]): readonly string[]
}

/** The lines of a message in another language. Blocks are lines of their own. */
export function printLines(pieces: readonly Piece[], notation: Notation): readonly Line[] {
  const lines: Line[] = [{ text: '' }]
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== 'string' && piece.kind === 'break') {
      // The one behind a block only ends it.
      if (!isBlock(pieces[index - 1])) lines.push({ text: '' })
    } else append(lines, linesOf(piece, notation, lines.at(-1)?.text === ''))
  }
  return lines.at(-1)?.text === '' && lines.length > 1 ? lines.slice(0, -1) : lines
}

function linesOf(piece: Piece, notation: Notation, isLineStart: boolean): readonly Line[] {
  if (typeof piece === 'string') {
    return piece.split('\n').map((text, index) => ({ text: notation.text(text, isLineStart || index > 0) }))
  }
  const { kind, children, address = '' } = piece
  if (kind === 'code') return notation.code(children.map(plainText).join('')).map(asBlock)
  if (kind === 'image') return [{ text: notation.inline(kind, '', address) }]
  const inner = printLines(children, notation)
  if (kind === 'quote') return notation.quote(inner).map(asBlock)
  return inner.map(line => ({ ...line, text: line.isBlock ? line.text : inlineOf(line.text, piece, notation) }))
}

// Most languages want signs to touch the words.
function inlineOf(text: string, { kind, address = '' }: Element, notation: Notation): string {
  const words = text.trim()
  if (words === '' || kind === 'span') return text
  const start = text.indexOf(words)
  return text.slice(0, start) + notation.inline(kind, words, address) + text.slice(start + words.length)
}

function append(lines: Line[], more: readonly Line[]): void {
  const last = lines.at(-1)
  const [first, ...rest] = more
  if (last === undefined || first === undefined) return
  const isJoined = first.isBlock !== true && last.isBlock !== true
  if (isJoined || last.text === '') lines.pop()
  lines.push(isJoined ? { text: last.text + first.text } : first)
  for (const line of rest) lines.push(line)
  if (lines.at(-1)?.isBlock) lines.push({ text: '' })
}

function asBlock(text: string): Line {
  return { text, isBlock: true }
}

function isBlock(piece: Piece | undefined): boolean {
  return typeof piece === 'object' && (piece.kind === 'quote' || piece.kind === 'code')
}
