import { PhpArray } from './array.js'
import type { DataObject } from './data.js'

/** The limits of PHP's configuration, with its own defaults. */
export interface ParseQueryOptions {
  /** `max_input_vars`: 1,000 unless set. PHP leaves out the variables beyond it without a word. */
  readonly maxVariables?: number
  /** `max_input_nesting_level`: 64 unless set. PHP drops a variable that has one index more, with all that it held. */
  readonly maxDepth?: number
}

/**
 * What PHP makes of a query string or of a form body, as `parse_str()` does: brackets become arrays, every value is text,
 * and names that are no names of PHP variables are rewritten. Bytes that are not UTF-8 become U+FFFD here, where PHP keeps
 * them. Objects of JavaScript keep whole numbers sorted: of `a[5]=x&a[1]=y` PHP remembers the order, and this does not.
 *
 * https://www.php.net/parse_str
 *
 * @example
 * parseQuery('ID=5&A[]=x&A[]=y&B[NAME]=Tom+%26+Co')
 * // { ID: '5', A: ['x', 'y'], B: { NAME: 'Tom & Co' } }
 */
export function parseQuery(text: string, options: ParseQueryOptions = {}): DataObject {
  const { maxVariables = 1000, maxDepth = 64 } = options
  const root = new PhpArray()
  let count = 0
  let start = 0
  while (start < text.length) {
    const ampersand = text.indexOf('&', start)
    const end = ampersand === -1 ? text.length : ampersand
    if (end > start) {
      if (++count > maxVariables) break
      readVariable(root, text.slice(start, end), maxDepth)
    }
    start = end + 1
  }
  return root.toObject()
}

function readVariable(root: PhpArray, variable: string, maxDepth: number): void {
  const equals = variable.indexOf('=')
  const indices = indicesOf(decodeUrl(equals === -1 ? variable : variable.slice(0, equals)), maxDepth)
  const [name, ...inner] = indices
  if (name === undefined) return
  if (inner.length > maxDepth) root.delete(name)
  else root.setAt(indices, equals === -1 ? '' : decodeUrl(variable.slice(equals + 1)))
}

// Names of cookies that browsers protect: no other name may turn into one.
const PROTECTED = /^__(?:Host|Secure)-/

/**
 * The name of a variable and the indices behind it, nothing for each `[]`; one more than allowed where there are too many;
 * none at all where the name is none. What stands behind the last bracket is not read.
 */
function indicesOf(decoded: string, maxDepth: number): (string | undefined)[] {
  // To PHP's own reader a NUL ends the text.
  const name = (decoded.split('\0', 1)[0] ?? '').replace(/^ +/, '')
  let at = name.indexOf('[')
  const written = at === -1 ? name : name.slice(0, at)
  const variable = written.replace(/[ .]/g, '_')
  if (variable === '' || (PROTECTED.test(variable) && !PROTECTED.test(name))) return []
  const indices: (string | undefined)[] = [variable]
  while (name[at] === '[') {
    if (indices.length > maxDepth) return [...indices, undefined]
    const end = name.indexOf(']', at)
    // A bracket that nothing closes belongs to the name, and behind an index it is not read.
    if (end === -1 && indices.length === 1) return [`${variable}_${name.slice(at + 1).replace(/[ .[]/g, '_')}`]
    if (end === -1) break
    const index = name.slice(at + 1, end)
    indices.push(/^[ \t\n\v\f\r]?$/.test(index) ? undefined : index)
    at = end + 1
  }
  return indices
}

/** PHP `urldecode()`. A percent sign without two hexadecimal digits behind it stays as it is. */
function decodeUrl(text: string): string {
  if (!/[%+]/.test(text)) return text
  const bytes = encoder.encode(text)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const code = byte === PERCENT ? hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2]) : Number.NaN
    bytes[length++] = byte === PLUS ? SPACE : Number.isNaN(code) ? byte : code
    if (!Number.isNaN(code)) at += 2
  }
  return decoder.decode(bytes.subarray(0, length))
}

const PERCENT = 0x25
const PLUS = 0x2b
const SPACE = 0x20
const encoder = new TextEncoder()
// A byte order mark is text like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN
}
