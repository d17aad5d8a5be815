import { quote } from '../diagnostic/quote.js'
import { isAsymmetric } from './matcher.js'

const MAX_CHARS = 100

/** A value as it can stand in a sentence: `"Take"`, `{ text: "Take", command: "take" }`, `/^Ta/`. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (isAsymmetric(value)) return nameOf(value)
  if (value instanceof RegExp) return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return quote(value)
  const text = `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${typeof item === 'object' && item !== null ? showMember(item) : quote(item)}`)
    .join(', ')} }`
  return text.length <= MAX_CHARS ? text : quote(value)
}

function showMember(item: object): string {
  return item instanceof RegExp || isAsymmetric(item) ? show(item) : quote(item)
}

/** `Any<String>`, `StringContaining "Take"`. */
function nameOf(matcher: object): string {
  const named = 'toAsymmetricMatcher' in matcher && typeof matcher.toAsymmetricMatcher === 'function'
  return String(named ? (matcher as { toAsymmetricMatcher: () => unknown }).toAsymmetricMatcher() : matcher)
}
