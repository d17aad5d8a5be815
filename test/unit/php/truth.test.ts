import { expect, test } from 'vitest'
import { type Data, forEach, isArray, isSet } from '../../../src/php/data.js'
import { setOwn } from '../../../src/php/set-own.js'
import { isEmpty, looselyEquals } from '../../../src/php/truth.js'

test.each<[string, boolean]>([
  ['""', true],
  ['"0"', true],
  ['0', true],
  ['-0', true],
  ['0.0', true],
  ['false', true],
  ['null', true],
  ['[]', true],
  ['{}', true],
  ['"00"', false],
  ['"0.0"', false],
  ['" "', false],
  ['"\\u0000"', false],
  ['"false"', false],
  ['0.1', false],
  ['-1', false],
  ['true', false],
  ['[0]', false],
  ['[null]', false],
  ['{"a":null}', false],
])('empty(%s) is %s', (json, empty) => {
  expect(isEmpty(JSON.parse(json))).toBe(empty)
})

test('empty() of what is absent is true', () => {
  expect(isEmpty(undefined)).toBe(true)
})

test.each<[string, boolean]>([
  ['"N"', true],
  ['true', true],
  ['"n"', false],
  ['" N"', false],
  ['""', false],
  ['0', false],
  ['1', false],
  ['false', false],
  ['null', false],
  ['[]', false],
  ['["N"]', false],
])("%s == 'N' is %s", (json, equal) => {
  expect(looselyEquals(JSON.parse(json), 'N')).toBe(equal)
})

test.each<[Data | undefined, boolean, boolean]>([
  [undefined, false, false],
  [null, false, false],
  ['', true, false],
  [0, true, false],
  [false, true, false],
  [{}, true, true],
])('%j: isset %s, is_array %s', (value, set, array) => {
  expect(isSet(value)).toBe(set)
  expect(isArray(value)).toBe(array)
})

test('foreach visits lists and objects in order, each element under its key', () => {
  const visited: unknown[] = []
  for (const json of ['["a",null]', '{"x":"b","__proto__":"c"}']) {
    forEach(JSON.parse(json), (item, key) => visited.push([key, item]))
  }
  expect(visited).toEqual([
    [0, 'a'],
    [1, null],
    ['x', 'b'],
    ['__proto__', 'c'],
  ])
})

test('a key __proto__ is a key like any other', () => {
  const array: Record<string, Data> = {}
  setOwn(array, '__proto__', 'x')
  expect(Object.keys(array)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(array)).toBe(Object.prototype)
})
