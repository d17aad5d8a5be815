import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAGMENTS } from '../../src/fast-check/typed-text.js'
import { parseText } from '../../src/text/parse-text.js'
import type { TextNode } from '../../src/text/tree.js'
import { fitText, measureText, shown, splitText } from '../../src/text.js'
import { bbCode } from './arbitraries/bb-code.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

const limit = fc.integer({ min: 300, max: 900 })
const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map(pieces => pieces.join(''))

/** What is visible, without the white space that a cut may take and the zero-width space that it may bring. */
const visible = (text: string) => shown(text.replaceAll('[br]', '\n')).visible.replace(/[\s\u200b]+/g, '')
const marks = (text: string) => new Set(shown(text).marks.map(mark => JSON.stringify(mark.slice(0, -1))))
const strays = (nodes: readonly TextNode[]): readonly TextNode[] =>
  nodes.flatMap(node => (node.type === 'stray' ? [node] : 'children' in node ? strays(node.children) : []))
const isWellFormed = (text: string) => strays(parseText(text).children).length === 0
const isWithin = (text: string, maxChars: number) => {
  const { charsLeft, bytes, maxBytes } = measureText(text, maxChars)
  return charsLeft >= 0 && bytes <= maxBytes
}

/** The pieces, or nothing where the text holds something that cannot be cut and is too long. */
function piecesOf(text: string, maxChars: number): readonly string[] | undefined {
  try {
    return splitText(text, maxChars)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

describe('a text in pieces', () => {
  test('is all there, each piece well-formed and within the limit', () => {
    holds(
      fc.property(bbCode, limit, (text, maxChars) => {
        fc.pre(isWellFormed(text))
        const pieces = splitText(text, maxChars)
        for (const piece of pieces) {
          expect(isWithin(piece, maxChars)).toBe(true)
          expect(strays(parseText(piece).children)).toEqual([])
        }
        expect(pieces.map(visible).join('')).toBe(visible(text))
        expect(new Set(pieces.flatMap(piece => [...marks(piece)]))).toEqual(marks(text))
      }),
    )
  })

  test('is all there in small pieces, where tags fit', () => {
    holds(
      fc.property(bbCode, fc.integer({ min: 1, max: 80 }), (text, maxChars) => {
        fc.pre(isWellFormed(text))
        const pieces = piecesOf(text, maxChars)
        fc.pre(pieces !== undefined)
        for (const piece of pieces ?? []) expect(isWithin(piece, maxChars)).toBe(true)
        expect(pieces?.map(visible).join('')).toBe(visible(text))
      }),
    )
  })

  test('is within the limit also where it is made of fragments', () => {
    holds(
      fc.property(fragments, fc.integer({ min: 1, max: 300 }), (text, maxChars) => {
        for (const piece of piecesOf(text, maxChars) ?? []) expect(isWithin(piece, maxChars)).toBe(true)
      }),
    )
  })

  test('is the text itself where it fits', () => {
    holds(
      fc.property(bbCode, text => {
        expect(splitText(text)).toEqual([text])
      }),
    )
  })
})

describe('a text that is cut', () => {
  test('is the beginning of the text, well-formed and within the limit, and says what is gone', () => {
    holds(
      fc.property(bbCode, fc.integer({ min: 1, max: 300 }), (text, maxChars) => {
        fc.pre(isWellFormed(text))
        const fitted = fitText(text, { maxChars, mark: '¤' })
        expect(isWithin(fitted.text, maxChars)).toBe(true)
        expect(strays(parseText(fitted.text).children)).toEqual([])
        if (fitted.cut === undefined) expect(fitted.text).toBe(text)
        else {
          expect(visible(text).startsWith(visible(fitted.text).replace('¤', ''))).toBe(true)
          expect(fitted.text).toContain('¤')
          expect(text.endsWith(fitted.cut.text)).toBe(true)
          expect(fitted.cut).toMatchObject({
            start: text.length - fitted.cut.text.length,
            chars: [...fitted.cut.text].length,
          })
        }
      }),
    )
  })

  test('is within the limit whatever it is made of', () => {
    holds(
      fc.property(fragments, fc.integer({ min: 1, max: 300 }), (text, maxChars) => {
        expect(isWithin(fitText(text, maxChars).text, maxChars)).toBe(true)
      }),
    )
  })
})

describe('a text of a million characters', () => {
  const units = [...FRAGMENTS, 'word ', '[b]x[/b]', '[url=/a]x[/url]\n', '😀', '公', 'e\u0301', '>>x\n']

  test.each(units.map(unit => ({ unit })))('of $unit comes to an end', ({ unit }) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(isWithin(ends(() => fitText(text)).text, 20_000)).toBe(true)
    const pieces = ends(() => piecesOf(text, 20_000))
    for (const piece of pieces ?? []) expect(isWithin(piece, 20_000)).toBe(true)
  })
})
