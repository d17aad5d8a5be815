import { arrayOfList, type Data } from './data.js'
import { setOwn } from './set-own.js'

/**
 * The server's home-made reader of JavaScript literals (CUtil::JsObjectToPhp, main since 2026-01). It takes single
 * quotes, bare keys and trailing commas; it makes text of every number and word; and it leaves escape sequences as they
 * are, but for `\uXXXX`. Nothing where the text is no complete object or list.
 */
export function readJsObject(text: string): Data | undefined {
  const reader = new Reader(text.trim())
  return reader.read()
}

const MAX_DEPTH = 512

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Data | undefined {
    const first = this.#text[0]
    if (first !== '{' && first !== '[') return undefined
    const value = this.#value(0)
    return this.#at <= this.#text.length ? value : undefined
  }

  #value(depth: number): Data | undefined {
    if (depth > MAX_DEPTH) return undefined
    this.#skipSpace()
    const char = this.#text[this.#at]
    if (char === '{') return this.#object(depth)
    if (char === '[') return this.#list(depth)
    if (char === '"' || char === "'") return this.#quoted(char)
    return this.#bare()
  }

  #object(depth: number): Data | undefined {
    const object: Record<string, Data> = {}
    this.#at++
    if (this.#take('}')) {
      // The parser sees one empty key with nothing behind it.
      setOwn(object, '', '')
      return object
    }
    for (;;) {
      this.#skipSpace()
      const quote = this.#text[this.#at]
      const key = quote === '"' || quote === "'" ? this.#quoted(quote) : this.#bare(':')
      if (key === undefined || !this.#take(':')) return undefined
      const value = this.#value(depth + 1)
      if (value === undefined) return undefined
      setOwn(object, key, value)
      if (this.#take(',')) {
        if (this.#take('}')) return object
      } else return this.#take('}') ? object : undefined
    }
  }

  #list(depth: number): Data | undefined {
    const list: Data[] = []
    this.#at++
    if (this.#take(']')) return arrayOfList(list)
    for (;;) {
      const value = this.#value(depth + 1)
      if (value === undefined) return undefined
      list.push(value)
      if (this.#take(',')) {
        if (this.#take(']')) return arrayOfList(list)
      } else return this.#take(']') ? arrayOfList(list) : undefined
    }
  }

  /** A backslash protects the quote behind it, also one that is itself protected: `"…\\"` never ends. */
  #quoted(quote: string): string | undefined {
    let end = this.#at + 1
    for (;;) {
      end = this.#text.indexOf(quote, end)
      if (end === -1) return undefined
      if (this.#text[end - 1] !== '\\') break
      end++
    }
    const content = this.#text.slice(this.#at + 1, end)
    this.#at = end + 1
    return decodeUnicode(content)
  }

  #bare(stop = ''): string | undefined {
    const start = this.#at
    while (this.#at < this.#text.length && !`,}]${stop}`.includes(this.#text[this.#at] as string)) this.#at++
    return this.#at === this.#text.length ? undefined : this.#text.slice(start, this.#at).trim()
  }

  #take(char: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && /\s/.test(this.#text[this.#at] as string)) this.#at++
  }
}

// Each half of a surrogate pair is converted alone, and has no character of its own.
function decodeUnicode(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code >= 0xd800 && code <= 0xdfff ? '?' : String.fromCharCode(code)
  })
}
