/** What the escapes within double quotes stand for. */
export function unescapeDouble(text: string): string {
  return text.replace(/\\([$`"\\]|\r?\n)/g, (_, char: string) => (char.endsWith('\n') ? '' : char))
}

const NAMED: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
// Bytes that stand together are one text in UTF-8.
const ESCAPE = /((?:\\x[\da-fA-F]{1,2}|\\[0-7]{1,3})+)|\\u([\da-fA-F]{1,4})|\\U([\da-fA-F]{1,8})|\\([\s\S])/g
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** What the escapes within `$'…'` stand for. */
export function unescapeAnsi(text: string): string {
  return text.replace(ESCAPE, (written: string, bytes?: string, short?: string, long?: string, char = '') => {
    if (bytes !== undefined) return utf8.decode(Uint8Array.from(bytes.split('\\').slice(1), byteOf))
    const point = short ?? long
    if (point !== undefined) return toCharacter(Number.parseInt(point, 16))
    return NAMED[char] ?? (/[\\'"?]/.test(char) ? char : written)
  })
}

function byteOf(digits: string): number {
  return digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8) & 0xff
}

function toCharacter(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}
