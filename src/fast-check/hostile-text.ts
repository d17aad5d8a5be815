import fc from 'fast-check'

/** Strings that are something else to somebody on the way: JSON, PHP, a shell, HTML, BB code, the server's own reader. */
export const HOSTILE: readonly string[] = [
  '',
  '0',
  ' ',
  '\0',
  '\t\r\n',
  '\f',
  '\u00a0',
  '\ufeff',
  '\u2028\u2029',
  '\u0085',
  '\u200b',
  '\u202eabc',
  'N',
  'null',
  'NEWLINE',
  '__proto__',
  'constructor',
  '[BR]',
  '[br]',
  '#BR#',
  '[b]x',
  '[/code]',
  '"',
  "'",
  '\\',
  '\\n',
  '\\"',
  '\\\\n',
  '\\u0041',
  '"}]}',
  '"],"BLOCKS":[{"MESSAGE":"x"}],"x":["',
  '{"TYPE":"NEWLINE"}',
  '[{"MESSAGE":"x"}]',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '&amp;#91;',
  '$result[0]',
  'a&b=c#d%41+e',
  '/',
  'https://',
  '😀👨‍👩‍👧é',
  'x'.repeat(300),
  'Ы'.repeat(100),
]

/**
 * Strings that are code to somebody on the way: to PHP, a shell, JSON, HTML, BB code, the server's own readers. For the
 * law that a text stays a text: whatever a customer is called, the message that your bot builds has the same elements.
 *
 * @example
 * fc.sample(hostileText(), 20).every(text => JSON.parse(JSON.stringify(message(text))).MESSAGE === text)
 * // true
 */
export function hostileText(): fc.Arbitrary<string> {
  return hostile
}

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(pair => pair.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
