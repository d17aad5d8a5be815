import { quote } from '../diagnostic/quote.js'

const MAX_CHARS = 2000
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(\/rest\/\d+\/)[^/\s"'<>?&#]+/gi, '$1…'],
  [
    /\b((?:auth|(?:(?:access|refresh)_|bot_?)?token|client_?(?:id|secret))(?:=|\\?"\s*:\s*\\?"))[^&\s"'<>#\\]+/gi,
    '$1…',
  ],
]

/** The beginning of a text from outside, on one line, without the secrets that stand in addresses. */
export function withoutSecrets(text: string, maxChars = MAX_CHARS): string {
  // What is cut off here may be the end of a secret: its beginning is still taken out.
  const start = [...text.slice(0, 2 * MAX_CHARS).toWellFormed()].slice(0, MAX_CHARS).join('')
  const safe = SECRETS.reduce((result, [secret, replacement]) => result.replace(secret, replacement), start)
  const line = safe.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\s]+/gu, ' ').trim()
  const chars = [...line]
  const isCut = chars.length > maxChars || text.length > 2 * MAX_CHARS
  return isCut ? `${chars.slice(0, maxChars).join('')}…` : line
}

/** A value from outside as it can stand in a sentence, without the secrets that stand in addresses. */
export function quoteWithoutSecrets(value: unknown): string {
  return typeof value === 'string' ? quote(withoutSecrets(value)) : withoutSecrets(quote(value))
}
