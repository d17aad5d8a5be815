import { Finder } from './finder.js'

export interface FoundCommand {
  readonly start: number
  readonly openEnd: number
  readonly closeStart: number
  readonly end: number
  readonly value: string | undefined
}

const TAGS = {
  put: { open: /\[put(?=[=\]])/gi, close: /\[\/put]/gi },
  send: { open: /\[send(?=[=\]])/gi, close: /\[\/send]/gi },
}

/** Each [PUT] or [SEND]: some `]` behind the opening tag, and the next closing tag that leaves something between the two. */
export function* commandsIn(text: string, kind: 'put' | 'send'): Generator<FoundCommand> {
  const { open, close } = TAGS[kind]
  const opening = new Finder(text, open)
  const bracket = new Finder(text, /]/g)
  const closing = new Finder(text, close)
  const touching = new Finder(text, close)
  let next = 0
  for (let start = opening.from(next); start < text.length; start = opening.from(next)) {
    const named = opening.end
    const isValued = text[named] === '='
    const inner = bracket.from(named + (isValued ? 2 : 0)) + 1
    if (inner > text.length) return
    next = named
    const end = endOf(inner, closing, touching)
    if (end === undefined) continue
    const closeStart = end - kind.length - '[/]'.length
    // The last `]` before the closing tag is the end of the opening one.
    const split = isValued ? text.lastIndexOf(']', closeStart - 1) : named
    yield { start, openEnd: split + 1, closeStart, end, value: isValued ? text.slice(named + 1, split) : undefined }
    next = end
  }
}

function endOf(inner: number, closing: Finder, touching: Finder): number | undefined {
  if (closing.from(inner + 1) < Number.POSITIVE_INFINITY) return closing.end
  return touching.from(inner) === inner ? touching.end : undefined
}
