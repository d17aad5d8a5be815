import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/markdown.js'
import { ruMarkup } from '../../../src/ru.js'
import '../../../src/vitest.js'

const textOf = (markdown: string) => fromMarkdown(markdown).text.replaceAll('\u200b', '~').replaceAll('\u2007', '·')

describe('what people write', () => {
  test.each([
    ['styles', '**b** *i* ~~s~~ <u>u</u> ***both***', '[b]b[/b] [i]i[/i] [s]s[/s] [u]u[/u] [i][b]both[/b][/i]'],
    ['a style in its like', '**a <b>b</b> c**', '[b]a b c[/b]'],
    ['styles over lines', '**a\nb**', '[b]a[/b]\n[b]b[/b]'],
    ['nothing in a style', '<b></b>x', 'x'],
    ['headings', '# One *i*\ntext\n\n## Two', '[b]One [i]i[/i][/b]\ntext\n\n[b]Two[/b]'],
    ['line breaks', 'a\nb\\\nc  \nd<br>e', 'a\nb\nc\nd\ne'],
    ['paragraphs', 'a\n\n\nb', 'a\n\nb'],
    ['inline code', 'run `a[b]` now', 'run `a[~b]` now'],
    ['a fence', '```js\nx[i] = "<b>"\n```', '[code]x[i] = "<b>"[/code]'],
    ['code that ends code', '```\n[/code] [put]\n```', '[code][~/code] [~put][/code]'],
    ['narrow indents', '```\nif\n  a\n    b\n```', '[code]if\n··a\n····b[/code]'],
    ['indents of four', '```\nif\n    a\n        b\n```', '[code]if\n    a\n        b[/code]'],
    ['text behind code', '```\nx\n```\ny', '[code]x[/code]\n\ny'],
    ['empty code', '```\n```\nx', 'x'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\n──────────\n\nb'],
    ['footnotes', 'a[^n] b\n\n[^n]: see *c*', 'a[~n] b\n\n[~n] see [i]c[/i]'],
    ['footnotes of several blocks', '[^n]: a\n\n    **b**\n\n    - c\n\nd', '[~n] a\n\n[b]b[/b]\n\n• c\n\nd'],
    ['formulas', '\\(a_1*b*c\\) and $x^2$ for $5 or $6', 'a_1*b*c and x^2 for $5 or $6'],
    ['entities', '&lt;b&gt; &amp;lt; &copy;', '<b> &~lt; ©'],
    ['codes that were typed', '[b]x[/b] #BR# :f09f9880:', '[~b]x[~/b] #~BR# :~f09f9880:'],
    ['escapes that were typed', '\\[b] \\*x\\*', '[~b] *x*'],
    ['codes in halves', '\\[<b></b>b]', '[~b]'],
    ['what is no HTML', 'a Vec<String> b', 'a Vec<String> b'],
    ['comments', 'a <!-- x --> b', 'a b'],
  ])('%s', (_name, markdown, text) => expect(textOf(markdown)).toBe(text))
})

describe('lists', () => {
  test.each([
    ['bullets', '- a\n- b', '• a\n• b'],
    ['in one another', '- a\n  - b\n    - c\n- d', '• a\n    ◦ b\n        ▪ c\n• d'],
    ['numbers', '3. a\n4. b', '3. a\n4. b'],
    ['bullets in numbers', '1. a\n   - b', '1. a\n    ◦ b'],
    ['paragraphs in items', '- a\n\n  b\n- c', '• a\n\n    b\n\n• c'],
    ['code in an item', '- a\n  ```\n  x\n  ```\n- b', '• a\n[code]x[/code]\n\n• b'],
    ['a quote in an item', '- > a', '•\n>>a'],
    ['tasks', '- [ ] a\n- [x] b\n- [y] c', '☐ a\n☑ b\n• [~y] c'],
    ['below a paragraph', 'a:\n- b', 'a:\n\n• b'],
  ])('%s', (_name, markdown, text) => expect(textOf(markdown)).toBe(text))
})

describe('quotes', () => {
  test.each([
    ['lines', '> a\n> b\n\nc', '>>a\n>>b\nc'],
    ['paragraphs', '> a\n>\n> b', '>>a\n>>\n>>b'],
    ['styles over lines', '> **a\n> b**', '>>[b]a[/b]\n>>[b]b[/b]'],
    ['in one another', '> a\n> > b', '>>a\n>>> b'],
    ['code', '> ```\n> x\n> y\n> ```', '>>[code]x\ny[/code]'],
    ['two', '> a\n\n<!-- -->\n\n> b', '>>a\n\n>>b'],
    ['arrows that were typed', '\\>>a', '~>>a'],
  ])('%s', (_name, markdown, text) => expect(textOf(markdown)).toBe(text))
})

describe('links', () => {
  test.each([
    ['with a text', '[t *i*](https://a.b)', '[url=https://a.b]t [i]i[/i][/url]'],
    ['plain', 'see https://a.b/c_d_e.', 'see [url]https://a.b/c_d_e[/url].'],
    ['mail', 'me@a.bc', '[url=mailto:me@a.bc]me@a.bc[/url]'],
    ['of the portal', '[t](/crm/)', '[url=/crm/]t[/url]'],
    ['with brackets', '[t](</a[b]>)', '[url=/a%5Bb%5D]t[/url]'],
    ['with an entity of the server', '[t](/a?b&amp;lt;c)', '[url=/a?b&lt%3Bc]t[/url]'],
    ['by reference', '[t][r]\n\n[r]: /u', '[url=/u]t[/url]'],
    ['images', '![alt](https://a.b/c.png)', '[url=https://a.b/c.png]alt[/url]'],
    ['images without words', '![](https://a.b/c.png)', '[url]https://a.b/c.png[/url]'],
    ['images in links', '[![alt](/i.png)](/u)', '[url=/u]alt[/url]'],
    ['names of files', 'README.md', 'README.md'],
  ])('%s', (_name, markdown, text) => expect(textOf(markdown)).toBe(text))

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '#part', 'page.html', ' '])(
    'not to %j',
    address => {
      const { text, findings } = fromMarkdown(`a\n[t](<${address}>)`)
      expect(text).toBe('a\nt')
      expect(findings.map(({ code, line, severity }) => [code, line, severity])).toEqual([
        ['markup/link', 2, 'warning'],
      ])
    },
  )
})

describe('tables', () => {
  const table = '| Name | Count |\n|:--|--:|\n| Äpfel 😀 | 3 |\n| 苹果 | 12 |'

  test('stand in columns', () => {
    expect(textOf(table)).toBe(
      '[code]Name·····|·Count\n---------|------\nÄpfel 😀 |     3\n苹果     |    12[/code]'.replace(/·/g, ' '),
    )
  })

  test('as grids, of two columns', () => {
    const { text, attach, findings } = fromMarkdown(`a\n\n${table}`, { tables: 'grid' })
    expect([text, findings]).toEqual(['a', []])
    expect(attach?.payload).toEqual({
      BLOCKS: [
        {
          GRID: [
            { DISPLAY: 'ROW', NAME: 'Name', VALUE: 'Count' },
            { DISPLAY: 'ROW', NAME: 'Äpfel 😀', VALUE: '3' },
            { DISPLAY: 'ROW', NAME: '苹果', VALUE: '12' },
          ],
        },
      ],
    })
  })

  test('as grids, of more columns', () => {
    const { attach } = fromMarkdown('|a|b|c|\n|-|-|-|\n|1|[t](/u)|**3**|', { tables: 'grid' })
    expect(attach).toBeSendable({ failOn: 'warning' })
    expect(attach).toMatchInlineSnapshot(`
      attach {
        // 335 of 59,999 chars
        BLOCKS: [
          {
            GRID: [
              { NAME: "a", VALUE: "1", DISPLAY: "LINE" },
              { NAME: "b", VALUE: "[url=/u]t[/url]", DISPLAY: "LINE" },
              { NAME: "c", VALUE: "[b]3[/b]", DISPLAY: "LINE" },
            ],
          },
          { DELIMITER: { SIZE: 200 } },
        ],
      }
    `)
  })

  test('lose the addresses of links, and say so', () => {
    const { findings } = fromMarkdown('|a|\n|-|\n|[t](/u)|')
    expect(findings.map(({ code, line, params }) => [code, line, params.address])).toEqual([
      ['markup/table-link', 3, '"/u"'],
    ])
  })
})

describe('choices', () => {
  test('large headings', () => {
    expect(fromMarkdown('# a\n\n#### b', { headings: 'size' }).text).toBe('[size=24][b]a[/b][/size]\n\n[b]b[/b]')
  })

  test('inline code in blocks', () => {
    expect(fromMarkdown('a `b` c', { inlineCode: 'block' }).text).toBe('a [code]b[/code] c')
  })

  test('images in the ATTACH, where the server takes them', () => {
    const { text, attach } = fromMarkdown('![a](https://x.y/a.png) ![b](ftp://x.y/b)', { images: 'attach' })
    expect(text).toBe('a [url=ftp://x.y/b]b[/url]')
    expect(attach?.payload).toEqual({ BLOCKS: [{ IMAGE: { LINK: 'https://x.y/a.png', NAME: 'a' } }] })
  })

  test('findings in Russian', () => {
    expect(fromMarkdown('[t](x)', { language: ruMarkup }).findings[0]?.message).toMatch(/^Строка 1: адрес "x"/)
  })
})

describe('findings', () => {
  test.each([
    ['<script>alert(1)</script>\n\nx', 'markup/not-shown', 1],
    ['a\nb <T>', 'markup/unknown-element', 2],
    ['```\n[/code]\n```', 'markup/code', 1],
    [`${'> '.repeat(80)}x`, 'markup/too-deep', 1],
  ])('%j: %s', (markdown, code, line) => {
    expect(fromMarkdown(markdown).findings.map(finding => [finding.code, finding.line])).toEqual([[code, line]])
  })

  test('come to an end', () => expect(fromMarkdown('[t](x) '.repeat(1000)).findings).toHaveLength(100))

  test.each([undefined, null, 5, {}, ['# x']])('of %j, which is no text', value => {
    const { text, findings } = Reflect.apply(fromMarkdown, undefined, [value])
    expect(text).toBe('')
    expect(findings[0]).toMatchObject({ code: 'markup/not-text', severity: 'error' })
  })
})
