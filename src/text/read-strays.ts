import { CALL, PCH } from './calls.js'
import { CODE } from './code.js'
import { DATE } from './dates.js'
import { COLOR, SIZE } from './fonts.js'
import { CHAT, CONTEXT, USER } from './mentions.js'
import type { Reading } from './reading.js'
import type { StrayReason } from './tree.js'

// How the opening tags look that have a closing one.
const STYLE = /\[[buis]]/gi
const ADDRESSED = /\[(?:url|put|send)(?:=[^[\]]*)?]/gi
const OPENINGS: Readonly<Record<string, { readonly open: RegExp }>> = {
  b: { open: STYLE },
  i: { open: STYLE },
  u: { open: STYLE },
  s: { open: STYLE },
  url: { open: ADDRESSED },
  put: { open: ADDRESSED },
  send: { open: ADDRESSED },
  code: CODE,
  size: SIZE,
  color: COLOR,
  user: USER,
  chat: CHAT,
  context: CONTEXT,
  call: CALL,
  date: DATE,
  pch: PCH,
}
const SINGLES = new Set(['icon', 'disk', 'rating', 'like', 'dislike', 'img', 'timestamp'])
/** Nested too deep is what else could be read. */
const NESTED = new Set(['b', 'i', 'u', 's', 'size', 'color'])
/** The server has words of its own for them where it shortens a text. */
const SHORTENED = new Set(['attach', 'dialog'])

const TAG = /\[(\/?)([a-zа-яё]{1,20})(?![a-zа-яё])([^[\]\n\uE000-\uE002]{0,200})]/gi

interface StrayTag {
  readonly start: number
  readonly end: number
  readonly value: string
  kind: StrayReason
}

/** What looks like a tag, and no step has read. */
export function readStrays(reading: Reading): void {
  if (!reading.flat.includes('[')) return
  const strays: StrayTag[] = []
  const opened = new Map<string, StrayTag[]>()
  for (const { 0: tag, 1: slash, 2: typed = '', 3: rest = '', index: start } of reading.flat.matchAll(TAG)) {
    const name = typed.toLowerCase()
    if (SHORTENED.has(name)) continue
    const stray: StrayTag = { kind: 'unknown', start, end: start + tag.length, value: name }
    strays.push(stray)
    if (!isKnown(name, rest)) continue
    const openings = opened.get(name) ?? []
    opened.set(name, openings)
    if (slash === '/') close(stray, openings.pop())
    else {
      stray.kind = isOpening(name, tag) ? 'unclosed' : 'bad-value'
      openings.push(stray)
    }
  }
  for (const stray of strays) reading.addLeaf(stray)
}

// A name and words behind it are no tag: "[call me]".
function isKnown(name: string, rest: string): boolean {
  if (!Object.hasOwn(OPENINGS, name) && !SINGLES.has(name)) return false
  return rest === '' || rest.startsWith('=') || ((name === 'img' || name === 'timestamp') && rest.startsWith(' '))
}

function isOpening(name: string, tag: string): boolean {
  const opening = Object.hasOwn(OPENINGS, name) ? OPENINGS[name] : undefined
  return opening !== undefined && tag.replace(opening.open, '') === ''
}

function close(stray: StrayTag, opening: StrayTag | undefined): void {
  stray.kind = 'unopened'
  if (opening === undefined) return
  if (opening.kind === 'unclosed') opening.kind = NESTED.has(stray.value) ? 'too-deep' : 'bad-value'
  stray.kind = opening.kind
}
