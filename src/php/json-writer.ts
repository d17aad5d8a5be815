import { formatNumber } from './convert.js'
import { arrayOfList, type Data, isArray, isList } from './data.js'
import { setOwn } from './set-own.js'

// json_encode() with JSON_UNESCAPED_UNICODE: `/` is escaped, so are U+2028 and U+2029; `< > & '` and DEL are not.
// https://www.php.net/json_encode, https://www.php.net/json.constants
const COST = new Uint8Array(128).fill(1)
COST.fill(6, 0, 32)
for (const char of '"\\/\b\f\n\r\t') COST[char.charCodeAt(0)] = 2

const LINE_SEPARATOR_COST = 6
// The server keeps a character beyond the BMP in its database as `:f09f9880:`.
const ASTRAL_BYTES = 10

// Far beyond every limit: what shares its parts a thousand times over need not be measured to the end.
const MAX_MEASURED_CHARS = 100_000_000

const NOT_KEPT: never[] = []

type Container = Record<string, Data> | Data[]

/**
 * Takes down what the server stores, field by field, and knows at every moment how long the server's JSON of it is: in
 * Unicode code points, and in bytes of its database column. The JSON itself is never made. Keeps the structure if asked.
 */
export class JsonWriter {
  chars = 0
  /** What the database column takes beyond a byte for each character. */
  extraBytes = 0
  /** Whether a text held half of a surrogate pair, which no JSON body can carry to the server. */
  illFormed = false
  /** The structure, once its outermost container is closed; only where it is kept. */
  root: Data | undefined
  readonly keep: boolean
  // The open containers and the keys under which they will stand; only where the structure is kept.
  private readonly stack: Container[]
  private readonly keys: (string | undefined)[]

  constructor(keep: boolean) {
    this.keep = keep
    this.stack = keep ? [] : NOT_KEPT
    this.keys = keep ? [] : NOT_KEPT
  }

  /** Begins an object or list, under a key where it stands in an object. Gives the mark with which to close one that may be empty. */
  open(kind: 'object' | 'list', key?: string): number {
    if (this.keep) {
      this.stack.push(kind === 'object' ? {} : [])
      this.keys.push(key)
    }
    this.chars += key === undefined ? 3 : key.length + 6
    return this.chars
  }

  // Each value brings the comma behind it; a container that holds any gives the last one back.
  close(mark = 0): void {
    if (this.chars > mark) this.chars--
    if (!this.keep) return
    const container = this.stack.pop() as Container
    this.attach(this.keys.pop(), Array.isArray(container) ? arrayOfList(container) : container)
  }

  /** Takes back the container that is open, to the size before it was opened. */
  undo(chars: number, extraBytes: number): void {
    this.chars = chars
    this.extraBytes = extraBytes
    if (this.keep) {
      this.stack.pop()
      this.keys.pop()
    }
  }

  /** Writes a field of the current object. */
  put(key: string, value: Data): void {
    this.chars += key.length + 4
    this.measure(value)
    if (this.keep) this.attach(key, value)
  }

  /** Writes a field whose value is a word of ours: ASCII, and nothing in it to escape. */
  putWord(key: string, word: string): void {
    this.chars += key.length + word.length + 6
    if (this.keep) this.attach(key, word)
  }

  /** The length of what was written, as a JSON text of its own: without the comma behind it. */
  get totalChars(): number {
    return this.chars - 1
  }

  get totalBytes(): number {
    return this.chars - 1 + this.extraBytes
  }

  private attach(key: string | undefined, value: Data): void {
    const parent = this.stack[this.stack.length - 1]
    if (parent === undefined) this.root = value
    else if (Array.isArray(parent)) parent.push(value)
    else setOwn(parent, key as string, value)
  }

  private measure(value: Data): void {
    if (typeof value === 'string') this.text(value)
    else if (typeof value === 'number') this.chars += digitsOf(value)
    else if (isArray(value)) this.measureArray(value)
    else this.chars += value === false ? 5 : 4
  }

  private measureArray(array: Readonly<Record<string, Data>>): void {
    const isPhpList = isList(array)
    const keys = Object.keys(array)
    this.chars += keys.length === 0 ? 2 : 1 + keys.length
    for (const key of keys) {
      if (this.chars > MAX_MEASURED_CHARS) return
      if (!isPhpList) {
        this.text(key)
        this.chars++
      }
      this.measure(array[key] as Data)
    }
  }

  private text(text: string): void {
    const { length } = text
    let chars = 2
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index)
      if (code < 128) chars += COST[code] as number
      else index = this.wide(text, index, code)
    }
    this.chars += chars
  }

  /** A character beyond ASCII; gives the index of its last half. */
  private wide(text: string, index: number, code: number): number {
    if (code === 0x2028 || code === 0x2029) {
      this.chars += LINE_SEPARATOR_COST
      return index
    }
    this.chars++
    if (code < 0xd800 || code > 0xdfff) {
      this.extraBytes += code < 0x800 ? 1 : 2
      return index
    }
    const next = text.charCodeAt(index + 1)
    if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      this.extraBytes += ASTRAL_BYTES - 1
      return index + 1
    }
    this.illFormed = true
    this.extraBytes += 2
    return index
  }
}

function digitsOf(value: number): number {
  if (value >= 0 && value < 1000 && Number.isInteger(value)) return value < 10 ? 1 : value < 100 ? 2 : 3
  return formatNumber(value, 'e').length
}
