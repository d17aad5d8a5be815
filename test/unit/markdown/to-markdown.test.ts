import { expect, test } from 'vitest'
import { toMarkdown, toPlainText } from '../../../src/markdown.js'

const DASHES = '-'.repeat(54)

test.each([
  ['styles', '[b]a[/b] [i]b[/i] [u]c[/u] [s]d[/s]', '**a** *b* <u>c</u> ~~d~~', 'a b c d'],
  ['space in a style', 'a[b] b [/b]c', 'a **b** c', 'a b c'],
  ['a style over lines', '[b]a\nb[/b]', '**a**\\\n**b**', 'a\nb'],
  ['links', '[url=/x]t[/url] [url]/y[/url]', '[t](</x>) [/y](</y>)', 't (/x) /y'],
  ['unsafe links', '[url=javascript:x]t[/url]', 't', 't'],
  ['mentions', '[user=5]Ann[/user] [chat=7]Team[/chat]', 'Ann Team', 'Ann Team'],
  ['commands', '[send=/x y]Go[/send] [put]z[/put]', 'Go z', 'Go z'],
  ['sizes and colours', '[size=20]a[/size] [color=#f00]b[/color]', 'a b', 'a b'],
  ['quotes', 'a\n>>b\n>>c\nd', 'a\n\n> b\\\n> c\n\nd', 'a\n> b\n> c\nd'],
  ['quotes of messages', `${DASHES}\nAnn [10:30]\nHi\n${DASHES}\nYes`, '> Hi\n\nYes', '> Hi\nYes'],
  ['code', '[code]a\n  b[/code]\nc', '```\na\n  b\n```\n\nc', 'a\n  b\nc'],
  ['fences in code', '[code]```[/code]', '````\n```\n````', '```'],
  ['paragraphs', 'a\n\nb\nc', 'a\n\nb\\\nc', 'a\n\nb\nc'],
  ['signs', 'a*b_c `d` <e> [f]', 'a\\*b\\_c \\`d\\` \\<e\\> \\[f]', 'a*b_c `d` <e> [f]'],
  [
    'signs in an address that is no link',
    'https://a.b/_c_[url=x',
    'https\\://a.b/\\_c\\_\\[url=x',
    'https://a.b/_c_[url=x',
  ],
  ['signs at a line', '# a\n1. b\n- c', '\\# a\\\n1\\. b\\\n\\- c', '# a\n1. b\n- c'],
  ['tags that are none', '[b]x', '\\[b]x', '[b]x'],
  ['a text that clients fail on', '[put][/put]', '\\[put]\\[/put]', '[put][/put]'],
])('%s', (_name, text, markdown, plain) => {
  expect([toMarkdown(text), toPlainText(text)]).toEqual([markdown, plain])
})
