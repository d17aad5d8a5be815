import { describe, expect, test } from 'vitest'
import { formatNumber, toInt, toText } from '../../../src/php/convert.js'
import type { Data } from '../../../src/php/data.js'

const INT_MAX = 9_223_372_036_854_775_807n

describe('intval', () => {
  test.each<[Data | undefined, number]>([
    ['', 0],
    ['0', 0],
    ['42', 42],
    ['-42', -42],
    ['+42', 42],
    ['007', 7],
    [' 7', 7],
    ['\t\n\r\v\f7', 7],
    ['\u00a07', 0],
    ['\ufeff7', 0],
    ['7 ', 7],
    ['120px', 120],
    ['px120', 0],
    ['1.9', 1],
    ['-1.9', -1],
    ['.5', 0],
    ['5.', 5],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1e', 1],
    ['1e3.5', 1000],
    ['0x1A', 0],
    ['0b11', 0],
    ['1_000', 1],
    ['- 5', 0],
    ['--5', 0],
    ['٣', 0],
    ['9007199254740993', 9007199254740992],
    ['9223372036854775807', Number(INT_MAX)],
    ['1e20', Number(INT_MAX)],
    ['-1e20', Number(-INT_MAX - 1n)],
    ['1e400', Number(INT_MAX)],
  ])('of text %j is %s', (text, int) => {
    expect(toInt(text)).toBe(int)
  })

  test.each<[Data | undefined, number]>([
    [0, 0],
    [1.9, 1],
    [-1.9, -1],
    [0.1, 0],
    [2 ** 53, 2 ** 53],
    // 10^20 modulo 2^64, as a signed number: floats wrap around where text is held.
    [1e20, Number(BigInt.asIntN(64, 10n ** 20n))],
    [2 ** 63, -(2 ** 63)],
    [2 ** 64, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
    [true, 1],
    [false, 0],
    [null, 0],
    [undefined, 0],
    [{}, 0],
    [{ a: 0 }, 1],
  ])('of %j is %s', (value, int) => {
    expect(toInt(value)).toBe(int)
  })

  test('of a list is 1, or 0 without elements', () => {
    expect(toInt(JSON.parse('[]'))).toBe(0)
    expect(toInt(JSON.parse('[0]'))).toBe(1)
  })
})

describe('a number as text', () => {
  test.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [5, '5', '5'],
    [-5, '-5', '-5'],
    [0.1, '0.1', '0.1'],
    [-0.5, '-0.5', '-0.5'],
    [0.1 + 0.2, '0.30000000000000004', '0.30000000000000004'],
    [1e15, '1000000000000000', '1000000000000000'],
    [123456789012345680, '123456789012345680', '123456789012345680'],
    [1e17, '100000000000000000', '100000000000000000'],
    [2 ** 53, '9007199254740992', '9007199254740992'],
    [-(2 ** 63), '-9223372036854775808', '-9223372036854775808'],
    [1.2345e19, '1.2345E+19', '1.2345e+19'],
    [1e20, '1.0E+20', '1.0e+20'],
    [1.5e300, '1.5E+300', '1.5e+300'],
    [0.0001, '0.0001', '0.0001'],
    [0.00001, '1.0E-5', '1.0e-5'],
    [1e-7, '1.0E-7', '1.0e-7'],
    [1.25e-7, '1.25E-7', '1.25e-7'],
    [123456789.125, '123456789.125', '123456789.125'],
  ])('%d', (number, text, json) => {
    expect(formatNumber(number, 'E')).toBe(text)
    expect(formatNumber(number, 'e')).toBe(json)
    expect(toText(number)).toBe(text)
  })
})

test.each<[string | boolean | null, string]>([
  ['', ''],
  ['0', '0'],
  [' x ', ' x '],
  [true, '1'],
  [false, ''],
  [null, ''],
])('(string) of %j is %j', (value, text) => {
  expect(toText(value)).toBe(text)
})
