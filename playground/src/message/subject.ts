import { check, checkAttach, checkKeyboard, checkMenu, type Key, type Report, type Request } from 'b24-message'
import { type Fixes, fix } from 'b24-message/fix'
import { parse } from 'b24-message/parse'
import { answer, storeAttach, storeKeyboard, storeMenu } from 'b24-message/server'
import type { Words } from '../words/words.js'

export type PartName = 'attach' | 'keyboard' | 'menu'

/** A message that was read: a call, or a part alone. */
export interface Subject {
  readonly value: unknown
  readonly request?: Request
  readonly part?: PartName
  /** Where the paths of findings begin in the value. */
  readonly base: readonly Key[]
  readonly check: (words: Words) => Report
  readonly fix: (words: Words) => Fixes
  /** What the server answers, and what it holds then; nothing of what is no call and no part. */
  readonly store: () => unknown
}

// A part alone is most often a bot's, and its commands mean nothing without one.
export const SOME_BOT = { botId: 1 }

/** Takes a value for a call where it names a method, and else for the part that it looks like. */
export function subjectOf(value: unknown): Subject {
  const part = hasMethod(value) ? undefined : parse(value).part?.name
  return part === undefined ? callOf(value) : partOf(value, part)
}

function callOf(value: unknown): Subject {
  const request = hasMethod(value) ? { method: value.method, params: value.params } : undefined
  return {
    value,
    ...(request === undefined ? {} : { request }),
    base: ['params'],
    check: words => check(value, words.check),
    fix: words => fix(value, words.fix),
    store: () => (request === undefined ? undefined : answer(request)),
  }
}

function partOf(value: unknown, part: PartName): Subject {
  return {
    value,
    part,
    base: [],
    check: words => checks[part](value, { ...words.check, ...SOME_BOT }),
    fix: words => fix(value, { ...words.fix, ...SOME_BOT, part }),
    store: () => stores[part](value, SOME_BOT),
  }
}

const checks = { attach: checkAttach, keyboard: checkKeyboard, menu: checkMenu }
const stores = { attach: storeAttach, keyboard: storeKeyboard, menu: storeMenu }

function hasMethod(value: unknown): value is { readonly method: string; readonly params?: unknown } {
  return typeof value === 'object' && value !== null && 'method' in value && typeof value.method === 'string'
}
