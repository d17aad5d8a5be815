import { type Data, isArray } from '../php/data.js'
import { escapeHtml } from '../php/html.js'
import type { Change } from './element.js'

const MAX_CHANGES = 50

/** The fields of an element that the server keeps otherwise than they were sent, or not at all. */
export function changesOf(sent: Data, stored: Data): readonly Change[] {
  if (!isArray(sent)) return isSame(sent, stored) ? [] : [{ key: '', before: sent, after: stored }]
  // A MESSAGE block that describes the attach is stored as its text.
  if (!isArray(stored)) return isSame(sent.TEXT, stored) ? [] : [{ key: 'TEXT', before: sent.TEXT, after: stored }]
  const changes: Change[] = []
  for (const key of Object.keys(sent)) {
    if (changes.length === MAX_CHANGES) break
    const before = sent[key]
    const after = Object.hasOwn(stored, key) ? stored[key] : undefined
    if (isNothing(before) || isSame(before, after)) continue
    changes.push(after === undefined ? { key, before } : { key, before, after })
  }
  return changes
}

// Templates fill unused fields with '' or null, and nobody misses them.
function isNothing(value: Data | undefined): boolean {
  return value === undefined || value === null || value === ''
}

// The server keeps addresses as HTML, and the client takes that back.
function isSame(before: Data | undefined, after: Data | undefined): boolean {
  if (before === after) return true
  if (typeof before === 'string') return escapeHtml(before) === after
  return isArray(before) && isArray(after) && Object.keys(before).every(key => isSame(before[key], after[key]))
}
