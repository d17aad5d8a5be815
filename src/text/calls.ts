import { decodeText } from './entities.js'
import { mention } from './mentions.js'
import { type PairRule, replacePairs } from './replace-pairs.js'
import { Unshowable } from './unshowable.js'

export const CALL: PairRule = { open: /\[call(?:=([\d #()+./-]+))?]/gi, close: /\[\/call]/gi, minChars: 1 }
export const PCH: PairRule = { open: /\[pch=\d+]/gi, close: /\[\/pch]/gi }

/** What the client takes for a number where it stands between the tags. */
export const NUMBER = /^[\d #()+./-]+$/

/** [CALL] with a number and a text. The client fails on the short form, a number between the tags. */
export function showCalls(text: string): string {
  return replacePairs(text, {
    ...CALL,
    write: (inner, [number]) => {
      if (number !== undefined) return mention('CALL', number, decodeText(inner))
      if (NUMBER.test(inner)) throw new Unshowable('short-call')
      return undefined
    },
  })
}

/** [PCH] is dropped with what it holds. */
export function dropPch(text: string): string {
  return replacePairs(text, { ...PCH, write: () => '' })
}
