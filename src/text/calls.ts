import { decodeText } from './entities.js'
import { mention } from './mentions.js'
import { replacePairs } from './replace-pairs.js'
import { Unshowable } from './unshowable.js'

const NUMBER = /^[\d #()+./-]+$/

/** [CALL] with a number and a text. The client fails on the short form, a number between the tags. */
export function showCalls(text: string): string {
  return replacePairs(text, {
    open: /\[call(?:=([\d #()+./-]+))?]/gi,
    close: /\[\/call]/gi,
    minChars: 1,
    write: (inner, [number]) => {
      if (number !== undefined) return mention('CALL', number, decodeText(inner))
      if (NUMBER.test(inner)) throw new Unshowable('short-call')
      return undefined
    },
  })
}

/** [PCH] is dropped with what it holds. */
export function dropPch(text: string): string {
  return replacePairs(text, { open: /\[pch=\d+]/gi, close: /\[\/pch]/gi, write: () => '' })
}
