import { CODE } from './code.js'
import { commandsIn } from './commands-in.js'
import { replaceFound, replacePairs } from './replace-pairs.js'

export type AsideKind = 'put' | 'send' | 'code'

/** Commands and code, kept out of the way of every other step. */
export class Aside {
  readonly #pieces: Record<AsideKind, string[]> = { put: [], send: [], code: [] }

  /** The text with a sign in the place of each [PUT], [SEND] and [CODE]. */
  cut(text: string): string {
    const withoutCommands = this.#cutCommands(this.#cutCommands(text, 'put'), 'send')
    return replacePairs(withoutCommands, { ...CODE, write: inner => this.#keep('code', `[code]${inner}[/code]`) })
  }

  /** The text with the pieces of a kind in their places again, as `write` gives them. */
  putBack(text: string, kind: AsideKind, write: (piece: string) => string): string {
    const pieces = this.#pieces[kind]
    if (pieces.length === 0) return text
    return text.replace(/\0(\w+):(\d+)\0/g, (sign, of: string, index: string) => {
      const piece = of === kind ? pieces[Number(index)] : undefined
      return piece === undefined ? sign : write(piece)
    })
  }

  #cutCommands(text: string, kind: 'put' | 'send'): string {
    return replaceFound(text, commandsIn(text, kind), ({ start, end }) => this.#keep(kind, text.slice(start, end)))
  }

  #keep(kind: AsideKind, piece: string): string {
    return `\0${kind}:${this.#pieces[kind].push(piece) - 1}\0`
  }
}
