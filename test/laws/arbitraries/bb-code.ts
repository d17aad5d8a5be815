import fc from 'fast-check'

const DASHES = '-'.repeat(54)

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zа-я]{1,9}[.!?,]?$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '👨‍👩‍👧',
      '🇩🇪',
      'é',
      '&lt;',
      '&amp;',
      ':f09f9880:',
      'https://a.b/c',
      '我们今天去公园。',
      '5>>3',
    ),
  },
)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map(list => list.join(' '))
const leaf = fc.oneof(
  { weight: 6, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[user=5]Anna Smith[/user]',
      '[url=/crm/]the deal[/url]',
      '[url]https://a.b/[/url]',
      '[put=/help]help[/put]',
      '[send=yes]Yes[/send]',
      '[code]if (a)\n  b [i]c[/code]',
      '[chat=7]Chat[/chat]',
      '[rating=3]',
    ),
  },
)
const { inline } = fc.letrec<{ inline: string }>(tie => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom(['[b]', '[/b]'], ['[i]', '[/i]'], ['[color=#ff0000]', '[/color]'], ['[size=20]', '[/size]']),
        tie('inline'),
      )
      .map(([[open, close], inner]) => `${open}${inner}${close}`),
    fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map(list => list.join(' ')),
  ),
}))
const paragraph = fc.oneof(
  { weight: 5, arbitrary: inline },
  {
    weight: 1,
    arbitrary: fc.array(words, { minLength: 1, maxLength: 4 }).map(lines => lines.map(line => `>>${line}`).join('\n')),
  },
  { weight: 1, arbitrary: words.map(text => `${DASHES}\nAnna [12:30]\n${text}\n${DASHES}`) },
)

/** A text as a careful author writes it: words, emoji and well-formed codes in paragraphs. */
export const bbCode: fc.Arbitrary<string> = fc
  .array(fc.tuple(paragraph, fc.constantFrom('\n', '\n\n', '[br]')), { minLength: 1, maxLength: 6 })
  .map(list => list.map(([text, gap]) => `${text}${gap}`).join(''))
