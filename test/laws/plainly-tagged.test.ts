import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainlyTagged } from '../../src/text/is-plainly-tagged.js'
import { markupFindings } from '../../src/text/markup-findings.js'
import { parseText } from '../../src/text/parse-text.js'
import { tagFindings } from '../../src/text/tag-findings.js'
import { readVectors } from '../conformance/vectors.js'
import { ends } from './watchdog.js'

const NAMES = ['b', 'U', 'i', 's', 'url', 'user', 'put', 'SEND', 'code', 'size', 'chat', 'call', 'date', 'pch']
const VALUES = [
  '',
  '=/crm/',
  '=https://example.com/a?b=1#c',
  '=//a',
  '=http:/x',
  '=5',
  '=0',
  '=take 1',
  '=a',
  '=#BR#',
  '=all',
]
const PIECES = [
  'word ',
  ' ',
  '    ',
  '\t',
  '\n',
  '[br]',
  '[BR]',
  '#BR#',
  '#',
  '[',
  ']',
  '(',
  'x',
  '-'.repeat(54),
  '/me',
  '>>',
  '\uE000',
]

const piece = fc.constantFrom(...PIECES, '')
const tagged = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.array(piece, { maxLength: 3 }))
  .map(([name, value, inner]) => `[${name}${value}]${inner.join('')}[/${name.toLowerCase()}]`)
const texts = fc.array(fc.oneof(piece, tagged, tagged), { maxLength: 5 }).map(pieces => pieces.join(''))

const findings = (text: string) => [...markupFindings(text), ...tagFindings(parseText(text))]

test('in a plainly tagged text nothing can be found', () => {
  let plain = 0
  fc.assert(
    fc.property(texts, text => {
      if (!isPlainlyTagged(text)) return
      plain++
      expect(findings(text)).toEqual([])
    }),
    { numRuns: 20_000 },
  )
  // There are enough of them to mean something.
  expect(plain).toBeGreaterThan(1000)
})

test('among the texts that a client was seen to show too', () => {
  const vectors = readVectors<{ readonly text: string }>('./text.json').filter(({ text }) => isPlainlyTagged(text))
  expect(vectors.length).toBeGreaterThan(5)
  for (const { text } of vectors) expect([text, findings(text)]).toEqual([text, []])
})

test.each([
  'Order [b]#142[/b] waits for [i]an answer[/i].',
  'Pick:[br][send=1]1. Item 1[/send][br][put=/help]Help[/put]',
  'See [url=https://example.com/deal/142/]the deal[/url], [user=7]Ann[/user]',
])('%s is one', text => expect(isPlainlyTagged(text)).toBe(true))

test.each(['[b]', '[b]x[/b][/url]', '[url=/a]', '[put=x]y'])(
  'of a million characters of %s it comes to an end',
  unit => {
    expect(ends(() => isPlainlyTagged(unit.repeat(1_000_000 / unit.length)))).toBe(false)
  },
)
