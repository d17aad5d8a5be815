import type { TextStage } from '../size/text.js'

/** What a text takes of its limits. */
export interface Cost {
  readonly chars: number
  readonly bytes: number
}

/** How a store counts: what a character takes, by its code point, and what a code for a line break takes. */
export interface Ruler {
  readonly charsOf: (code: number) => number
  readonly breakCode: 'one character' | 'as typed'
}

/** The text of a message is kept as it is; line break codes become line breaks, on adding before it is counted. */
export function messageRuler(stage: TextStage): Ruler {
  return { charsOf: () => 1, breakCode: stage === 'add' ? 'one character' : 'as typed' }
}

// As json_encode() writes it.
const ESCAPED = new Map([...'"\\/\b\f\n\r\t'].map(char => [char.charCodeAt(0), 2]))

/** The text of an ATTACH is kept as JSON, where some characters take two and some six. */
export const jsonRuler: Ruler = {
  charsOf: code => ESCAPED.get(code) ?? (code < 0x20 || code === 0x2028 || code === 0x2029 ? 6 : 1),
  breakCode: 'as typed',
}

export const NO_COST: Cost = { chars: 0, bytes: 0 }

export function plus(one: Cost, other: Cost): Cost {
  return { chars: one.chars + other.chars, bytes: one.bytes + other.bytes }
}

export function minus(one: Cost, other: Cost): Cost {
  return { chars: one.chars - other.chars, bytes: one.bytes - other.bytes }
}

export function fits(cost: Cost, room: Cost): boolean {
  return cost.chars <= room.chars && cost.bytes <= room.bytes
}

/** What stands between two places of a text takes. */
export function costOf(text: string, ruler: Ruler, start = 0, end = text.length): Cost {
  let chars = 0
  let bytes = 0
  for (let index = start; index < end; ) {
    const code = text.codePointAt(index) ?? 0
    const cost = ruler.charsOf(code)
    chars += cost
    bytes += bytesOf(code, cost)
    index += code > 0xffff ? 2 : 1
  }
  return { chars, bytes }
}

/** What a code point takes in the database column, where it is written with `chars` characters. */
export function bytesOf(code: number, chars: number): number {
  if (code > 0xffff) return 10
  if (code < 0x80 || chars > 1) return chars
  return code < 0x800 ? 2 : 3
}
