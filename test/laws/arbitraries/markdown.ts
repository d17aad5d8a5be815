import fc from 'fast-check'

/** What means something in Markdown, in HTML, in BB code, or to the server. */
export const FRAGMENTS: readonly string[] = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '```',
    '~~~',
    '\\',
    '!',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '# ',
    '## ',
    '> ',
    '>',
    '>>',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '9) ',
    '- [ ] ',
    '- [x] ',
    '|',
    '|-|',
    '---',
    '===',
    '***\n',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '\0',
    '&amp;',
    '&lt;',
    '&#91;',
    '&',
    '<',
    '<b>',
    '</b>',
    '<br>',
    '<T>',
  ],
  ...[
    '<table>',
    '<tr><td>',
    '</table>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<li>',
    '<p>',
    '<a href="',
  ],
  ...['[b]', '[/b]', '[code]', '[/code]', '[url=', '[br]', '#BR#', '[put]', '[/put]', '[quote]', ':f09f9880:', '/me '],
  ...[
    '-'.repeat(54),
    '$',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    'x_1',
    'https://a.b/_c_',
    'mailto:a@b.c',
    'javascript:x',
    'www.a.b',
  ],
  ...[
    'word',
    'a',
    '1',
    '😀',
    '你好',
    '\ud83d',
    '"',
    "'",
    '=',
    '/x',
    '![i](/i.png)',
    '[t](/u)',
    '[t]: /u',
    '| a | b |\n|---|:-:|\n| 1 | 2 |\n',
  ],
]

export const markdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map(pieces => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)

/** A document of words that nobody could take for signs, and the words in their order. */
export interface WordyDocument {
  readonly source: string
  readonly words: readonly string[]
}

const word = fc.stringMatching(/^[a-z]{2,6}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))
const inline = fc
  .tuple(fc.constantFrom('', '**', '*', '~~', '`', '***', 'link', '<u>', '<T>'), phrase)
  .map(([sign, text]) => {
    if (sign === 'link') return `[${text}](https://x.y/)`
    if (sign === '<u>') return `<u>${text}</u>`
    return sign === '<T>' ? `${text} <br> ${text}` : sign + text + sign
  })
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map(parts => parts.join(' '))
const lines = fc.array(line, { minLength: 1, maxLength: 3 })
const block: fc.Arbitrary<string> = fc.oneof(
  lines.map(texts => texts.join('\n')),
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  lines.map(texts => texts.map(text => `- ${text}\n  1. ${text}`).join('\n')),
  lines.map(texts => texts.map((text, index) => `${index + 1}. ${text}\n\n   ${text}`).join('\n')),
  lines.map(texts => texts.map(text => `- [ ] ${text}`).join('\n')),
  lines.map(texts => texts.map(text => `> ${text}\n> > ${text}\n>`).join('\n')),
  fc.array(phrase, { minLength: 1, maxLength: 3 }).map(texts => `\`\`\`js\n${texts.join('\n  ')}\n\`\`\``),
  fc
    .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
    .map(rows =>
      rows.map(([one, other], index) => `| ${one} | ${other} |${index === 0 ? '\n|---|--:|' : ''}`).join('\n'),
    ),
  phrase.map(text => `Terms[^1].\n\n[^1]: ${text}`),
)

const NO_WORDS = /\(https:\/\/x\.y\/\)|<\/?\w+>|```js/g

export const wordyDocument: fc.Arbitrary<WordyDocument> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map(blocks => blocks.join('\n\n'))
  .map(source => ({ source, words: wordsOf(source.replace(NO_WORDS, ' ').replace(/\[\^1\]: /g, '')) }))

export function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? []
}
