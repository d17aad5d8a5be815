import { describe, expect, test } from 'vitest'
import { percentOf, sizeBar } from '../../../src/cli/size-bar.js'
import { wrap } from '../../../src/diagnostic/wrap.js'

describe('size bar', () => {
  test.each([
    [0, '', 20],
    [1, '▏', 19],
    [500, '██████████', 10],
    [509, '██████████▏', 9],
    [1000, '█'.repeat(20), 0],
    [5000, '█'.repeat(20), 0],
  ])('%i of 1000', (chars, taken, left) => {
    expect(sizeBar(chars, 1000)).toEqual({ taken, left: '·'.repeat(left) })
  })

  test.each([
    [0, 0],
    [1, 0.1],
    [59_998, 99.9],
    [59_999, 100],
    [60_000, 100.1],
  ])('%i chars are not rounded over the limit', (chars, percent) => {
    expect(percentOf(chars, 59_999)).toBe(percent)
  })
})

describe('wrap', () => {
  test.each([
    ['', 5, []],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
    ['a abcdef', 4, ['a', 'abcd', 'ef']],
    ['👍👍👍', 2, ['👍👍', '👍']],
  ])('%j to %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})
