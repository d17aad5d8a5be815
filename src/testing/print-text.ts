const MAX_LINE_CHARS = 96
const MAX_CHARS = 2_000
const HEAD_CHARS = 1_200
const TAIL_CHARS = 200

/**
 * A text as lines of a snapshot: one literal, or where it is long or has line breaks several with `+` between them. Of a very
 * long one the middle is left out, but for a checksum that tells when it changes.
 */
export function printText(text: string): readonly string[] {
  if (text.length <= MAX_CHARS) return joined(piecesOf(text))
  const middle = text.slice(HEAD_CHARS, -TAIL_CHARS)
  const note = `// … ${middle.length.toLocaleString('en-US')} chars with the checksum ${checksumOf(middle)} …`
  const head = joined(piecesOf(text.slice(0, HEAD_CHARS)))
  return [...head.slice(0, -1), `${head.at(-1)} +`, note, ...joined(piecesOf(text.slice(-TAIL_CHARS)))]
}

function joined(pieces: readonly string[]): readonly string[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${literal(piece)} +` : literal(piece)))
}

/** Whole lines, and of a long line as many words as there is room for. */
function piecesOf(text: string): readonly string[] {
  const pieces = text.split(/(?<=\n)/).flatMap(breakLine)
  return pieces.length === 0 ? [''] : pieces
}

function breakLine(line: string): readonly string[] {
  const pieces: string[] = []
  let rest = line
  while (rest.length > MAX_LINE_CHARS) {
    const space = rest.lastIndexOf(' ', MAX_LINE_CHARS - 1)
    const end = space > 0 ? space + 1 : wholeEnd(rest)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Where a word is broken that is too long: not within a surrogate pair. */
function wholeEnd(word: string): number {
  const code = word.charCodeAt(MAX_LINE_CHARS - 1)
  return code >= 0xd800 && code < 0xdc00 ? MAX_LINE_CHARS - 1 : MAX_LINE_CHARS
}

// No-break spaces, characters of no width and those that turn the direction look like nothing, or like another text.
const UNSEEN = /[\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A text as a literal in which everything can be seen. */
export function literal(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** http://www.isthe.com/chongo/tech/comp/fnv/: not against attacks, but any change shows. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
