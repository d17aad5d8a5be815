import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAGMENTS, typedText } from '../../src/fast-check/typed-text.js'
import { escapeText, shown } from '../../src/text.js'
import { asRead } from './as-read.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

const typed = typedText()

const withoutInvisible = (text: string) => text.replace(/[\0\u200b]/g, '')
// What no escape keeps: white space at the ends, and the kind of white space.
const asShown = (text: string) =>
  withoutInvisible(text)
    .replaceAll('\u00a0', ' ')
    .replace(/ {4}|\t/g, '\u00a0'.repeat(4))
const withoutEnds = (text: string) => withoutInvisible(text).trim()

describe('escaped text', () => {
  test('shows as it was typed, and nothing in it is a code', () => {
    holds(
      fc.property(typed, text => {
        const { visible, marks, failure } = shown(asRead(escapeText(text)))
        expect({ visible: withoutEnds(visible), marks, failure }).toEqual({
          visible: withoutEnds(asShown(text)),
          marks: [],
          failure: undefined,
        })
      }),
    )
  })

  test('breaks no code that it stands in', () => {
    holds(
      fc.property(typed, text => {
        const { visible, marks } = shown(asRead(`a [b]${escapeText(text)}[/b] z`))
        expect(withoutInvisible(visible)).toBe(`a ${asShown(text)} z`)
        expect(marks.map(([kind, covered]) => [kind, withoutInvisible(covered)])).toEqual([['b', asShown(text)]])
      }),
    )
  })

  test('is the text with zero-width spaces in it, and needs no more of them', () => {
    holds(
      fc.property(typed, text => {
        const escaped = escapeText(text)
        expect(withoutInvisible(escaped)).toBe(withoutInvisible(text))
        expect(escapeText(escaped)).toBe(escaped)
      }),
    )
  })
})

describe('any text', () => {
  test('is read without a failure of ours, and what is marked is visible', () => {
    holds(
      fc.property(typed, text => {
        const { visible, marks } = shown(text)
        for (const mark of marks) expect(visible).toContain(mark.at(-1))
      }),
    )
  })

  const wraps: readonly ((text: string) => string)[] = [
    text => text,
    text => `[put]${text}[/put]`,
    text => `[date=2026-01-01T10:00:00+03:00]${text}[/date]`,
    text => `[context=7:8/9]${text}[/context]`,
    text => `[url=/a]${text}[/url]`,
  ]
  const units = [...FRAGMENTS, '[b]x[/b]', '[b]\n>>x[/b]\n', '[url=/a][i]x[/url][/i]', '[b][color=#f00]x[/b][/color]']

  test.each(units.map(unit => ({ unit })))('of $unit, repeated, comes to an end', ({ unit }) => {
    for (const wrap of wraps) {
      const text = wrap(unit.repeat(Math.ceil(1_000_000 / unit.length / wraps.length)))
      expect(ends(() => shown(text)).visible.length).toBeLessThan(10_000_000)
    }
  })
})
