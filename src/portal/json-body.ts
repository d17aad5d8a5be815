import { type Data, type DataObject, isArray } from '../php/data.js'

// json_decode() is called with this depth; a text that is nested deeper is refused as a whole.
const MAX_DEPTH = 512

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * What PHP's json_decode() makes of a body. Where it makes nothing of it, or no array, the server goes on without a word
 * as if no body had been sent: broken JSON, bytes that are not UTF-8, half of a surrogate pair, deeper than 512.
 */
export function readJsonBody(body: Uint8Array): DataObject {
  try {
    const text = utf8.decode(body)
    if (depthOf(text) > MAX_DEPTH) return {}
    const data: Data = JSON.parse(text)
    return isArray(data) && (!text.includes('\\u') || isWellFormed(data)) ? data : {}
  } catch {
    return {}
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** How deep lists and objects are nested, seen from the brackets outside of strings. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    // `[` and `{` differ in one bit, and so do `]` and `}`.
    else if ((code & ~0x20) === 0x5b) deepest = Math.max(deepest, ++depth)
    else if ((code & ~0x20) === 0x5d) depth--
  }
  return deepest
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at
    if (code === BACKSLASH) at++
  }
  return text.length
}

function isWellFormed(data: Data): boolean {
  if (typeof data === 'string') return data.isWellFormed()
  return !isArray(data) || Object.entries(data).every(([key, value]) => key.isWellFormed() && isWellFormed(value))
}
