import { unescapeAnsi, unescapeDouble } from './shell-escapes.js'

/** A command as a POSIX shell understands it, without running anything: variables stay as they are written. */
export interface ShellCommand {
  readonly words: readonly string[]
  /** What a here-document or here-string puts into its standard input. */
  readonly input: string | undefined
}

/** A quote that nothing closes. */
export class OpenQuoteError extends Error {
  override readonly name = 'OpenQuoteError'

  constructor(
    readonly quote: string,
    readonly offset: number,
  ) {
    super(`the quote ${quote} has no end`)
  }
}

/**
 * The commands in a text. A line break ends a command only where the next line names a program, because continued lines
 * often lose their backslashes on the way.
 */
export function readCommands(text: string, program: string): readonly ShellCommand[] {
  return new Shell(text, program).read()
}

const PLAIN = /[^\s\\'"$#|;&<>]+/y
const HERE_DOCUMENT = /<<-?[ \t]*(['"]?)([\w-]+)\1/y

class Shell {
  readonly #text: string
  readonly #program: string
  readonly #commands: ShellCommand[] = []
  #words: string[] = []
  #word: string | undefined
  #input: string | undefined
  #at = 0
  /** Where a here-document stands: the line before it is read first. */
  #document: { readonly start: number; readonly end: number } | undefined

  constructor(text: string, program: string) {
    this.#text = text
    this.#program = program
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step()
    this.#endCommand()
    return this.#commands
  }

  #step(): void {
    const char = this.#text[this.#at] ?? ''
    if (char === '\n' && this.#document?.start === this.#at) this.#at = this.#document.end
    else if (/\s/.test(char)) this.#endWord(1)
    else if (char === '\\') this.#escape()
    else if (char === "'") this.#add(this.#quoted("'", 1))
    else if (char === '"') this.#add(unescapeDouble(this.#quoted('"', 1)))
    else if (this.#text.startsWith("$'", this.#at)) this.#add(unescapeAnsi(this.#quoted("'", 2, true)))
    else if (this.#text.startsWith('$"', this.#at)) this.#at++
    else if (char === '#' && this.#word === undefined) this.#at = this.#endOfLine()
    else if (char === '|' || char === ';' || char === '&') this.#endCommand(1)
    else if (char === '<') this.#redirect()
    else if (char === '>') this.#skipLine()
    else this.#add(this.#match(PLAIN)?.[0] ?? this.#take(1))
  }

  #escape(): void {
    const [lineBreak] = /^\\\r?\n/.exec(this.#text.slice(this.#at, this.#at + 3)) ?? []
    if (lineBreak !== undefined) this.#at += lineBreak.length
    else this.#add(this.#take(2).slice(1))
  }

  /** The text between two quotes; a backslash protects the closing one, but not within plain single quotes. */
  #quoted(quote: string, opening: number, isEscaped = quote === '"'): string {
    const start = this.#at + opening
    for (let end = start; end < this.#text.length; end++) {
      const char = this.#text[end]
      if (char === quote) {
        this.#at = end + 1
        return this.#text.slice(start, end)
      }
      if (char === '\\' && isEscaped) end++
    }
    throw new OpenQuoteError(quote, this.#at)
  }

  #redirect(): void {
    const document = this.#match(HERE_DOCUMENT)
    if (document === undefined) {
      this.#skipLine()
      return
    }
    const marker = `\n${document[2]}`
    const start = this.#endOfLine()
    let end = this.#text.indexOf(marker, start)
    while (end !== -1 && !/^\r?(?:\n|$)/.test(this.#text.slice(end + marker.length, end + marker.length + 2)))
      end = this.#text.indexOf(marker, end + 1)
    if (end === -1) end = this.#text.length
    this.#input = this.#text.slice(start + 1, Math.max(start + 1, end))
    this.#document = { start, end: end + marker.length }
  }

  /** What is redirected to or from files does not change the words before. */
  #skipLine(): void {
    this.#endWord(0)
    this.#at = this.#endOfLine()
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at)
    return end === -1 ? this.#text.length : end
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text) ?? undefined
    if (match !== undefined) this.#at = pattern.lastIndex
    return match
  }

  #take(length: number): string {
    const taken = this.#text.slice(this.#at, this.#at + length)
    this.#at += length
    return taken
  }

  #add(text: string): void {
    this.#word = (this.#word ?? '') + text
  }

  #endWord(skipped: number): void {
    this.#at += skipped
    if (this.#word === undefined) return
    if (this.#word === this.#program && this.#words.length > 0) this.#close()
    this.#words.push(this.#word)
    this.#word = undefined
  }

  #endCommand(skipped = 0): void {
    this.#endWord(skipped)
    this.#close()
  }

  #close(): void {
    if (this.#words.length > 0) this.#commands.push({ words: this.#words, input: this.#input })
    this.#words = []
    this.#input = undefined
  }
}
