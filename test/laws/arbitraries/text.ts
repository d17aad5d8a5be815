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

export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(pair => pair.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

/** What an author writes: mostly words, at times something hostile. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: hostile },
)

/** Addresses, most of which the server takes. */
export const url: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('/', 'https://', 'http://'), text).map(pair => pair.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('HTTPS://x', 'mailto:a@b.c', '#top', ' /', 'example.com', '') },
)

/** Whole numbers from about where the server begins to keep them. */
export const count: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2_000_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5, Number.MAX_SAFE_INTEGER, 1e18) },
)
