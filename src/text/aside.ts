import { Finder } from './finder.js'
import { replacePairs } from './replace-pairs.js'

export type AsideKind = 'put' | 'send' | 'code'

/** Commands and code, kept out of the way of every other step. */
export class Aside {
  readonly #pieces: Record<AsideKind, string[]> = { put: [], send: [], code: [] }

  /** The text with a sign in the place of each [PUT], [SEND] and [CODE]. */
  cut(text: string): string {
    const withoutPut = this.#cutCommands(text, 'put', /\[put(?=[=\]])/gi, /\[\/put]/gi)
    const withoutSend = this.#cutCommands(withoutPut, 'send', /\[send(?=[=\]])/gi, /\[\/send]/gi)
    return replacePairs(withoutSend, {
      open: /(\[code])/gi,
      close: /\[\/code]/gi,
      write: (inner, [open = '']) => this.#keep('code', `${open}${inner}[/code]`),
    })
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

  // The first `]` ends the opening tag; the next closing tag that leaves something between them ends the whole.
  #cutCommands(text: string, kind: AsideKind, open: RegExp, close: RegExp): string {
    const opening = new Finder(text, open)
    const bracket = new Finder(text, /]/g)
    const closing = new Finder(text, close)
    const touching = new Finder(text, close)
    let written = ''
    let copied = 0
    let next = 0
    for (let start = opening.from(next); start < text.length; start = opening.from(next)) {
      const inner = bracket.from(opening.end + (text[opening.end] === '=' ? 2 : 0)) + 1
      if (inner > text.length) break
      next = opening.end
      const end = endOf(inner, closing, touching)
      if (end === undefined) continue
      written += text.slice(copied, start) + this.#keep(kind, text.slice(start, end))
      copied = end
      next = end
    }
    return written + text.slice(copied)
  }

  #keep(kind: AsideKind, piece: string): string {
    return `\0${kind}:${this.#pieces[kind].push(piece) - 1}\0`
  }
}

function endOf(inner: number, closing: Finder, touching: Finder): number | undefined {
  if (closing.from(inner + 1) < Number.POSITIVE_INFINITY) return closing.end
  return touching.from(inner) === inner ? touching.end : undefined
}
