import { describe, expect, test } from 'vitest'
import { Trace } from '../../../src/diagnostic/trace.js'
import { nearest, storeWord } from '../../../src/field/choice.js'
import { storeFlag } from '../../../src/field/flag.js'
import { reportUnknownKeys } from '../../../src/field/keys.js'
import type { Data } from '../../../src/php/data.js'

const DISPLAYS = ['BLOCK', 'LINE']

describe('the word that was meant', () => {
  test.each([
    ['Line', 'LINE'],
    ['LINE ', 'LINE'],
    ['line', 'LINE'],
    ['LNIE', 'LINE'],
    ['ILNE', 'LINE'],
    ['LIEN', 'LINE'],
    ['BLOKC', 'BLOCK'],
    ['LIN', 'LINE'],
    ['BLOK', 'BLOCK'],
    ['BLOCKS', 'BLOCK'],
    ['inline', 'LINE'],
    ['column', ''],
    ['', ''],
    ['x', ''],
    ['LINE'.repeat(20), ''],
  ])('of %j is %j', (written, meant) => {
    expect(nearest(written, DISPLAYS)).toBe(meant)
  })

  test.each([
    ['bgColorToken', 'BG_COLOR_TOKEN'],
    ['BG-COLOR-TOKEN', 'BG_COLOR_TOKEN'],
    ['bg color', 'BG_COLOR'],
    ['BGCOLOUR', 'BG_COLOR'],
  ])('of key %j is %j', (written, meant) => {
    expect(nearest(written, ['BG_COLOR', 'BG_COLOR_TOKEN', 'TEXT'])).toBe(meant)
  })

  test.each<Data>([5, true, null, {}])('of %j is none', value => {
    expect(nearest(value, DISPLAYS)).toBe('')
  })
})

describe('a word out of a list', () => {
  test.each<[Data | undefined, string, string | undefined]>([
    [undefined, 'BLOCK', undefined],
    [null, 'BLOCK', undefined],
    ['', 'BLOCK', undefined],
    ['LINE', 'LINE', undefined],
    ['BLOCK', 'BLOCK', undefined],
    ['line', 'BLOCK', 'field/unknown-word'],
    ['LINE ', 'BLOCK', 'field/unknown-word'],
    [true, 'BLOCK', 'field/unknown-word'],
    [0, 'BLOCK', 'field/unknown-word'],
    [{}, 'BLOCK', 'field/unknown-word'],
  ])('%j is stored as %s', (value, stored, code) => {
    const trace = new Trace()
    expect(storeWord(value, 'DISPLAY', DISPLAYS, 'BLOCK', trace)).toBe(stored)
    expect(trace.findings.map(finding => finding.code)).toEqual(code === undefined ? [] : [code])
  })
})

describe('a flag', () => {
  test.each<[Data | undefined, string, string | undefined]>([
    [undefined, 'N', undefined],
    [null, 'N', undefined],
    ['', 'N', undefined],
    [false, 'N', undefined],
    ['N', 'N', undefined],
    ['Y', 'Y', undefined],
    ['y', 'N', 'field/not-yes-or-no'],
    ['Y ', 'N', 'field/not-yes-or-no'],
    ['yes', 'N', 'field/not-yes-or-no'],
    [true, 'N', 'field/not-yes-or-no'],
    [1, 'N', 'field/not-yes-or-no'],
    [0, 'N', 'field/not-yes-or-no'],
  ])('%j is stored as %s', (value, stored, code) => {
    const trace = new Trace()
    expect(storeFlag(value, 'BLOCK', trace)).toBe(stored)
    expect(trace.findings.map(finding => finding.code)).toEqual(code === undefined ? [] : [code])
  })
})

describe('a key that is not read', () => {
  test.each([
    ['TEXT', undefined, ''],
    ['text', 'key/case', 'TEXT'],
    ['Text', 'key/case', 'TEXT'],
    ['TEXTS', 'key/misspelt', 'TEXT'],
    ['bgColor', 'key/misspelt', 'BG_COLOR'],
    ['bg_color', 'key/case', 'BG_COLOR'],
    ['FUTURE', 'key/unknown', ''],
    ['__proto__', 'key/unknown', ''],
    ['constructor', 'key/unknown', ''],
  ])('%s', (key, code, meant) => {
    const trace = new Trace()
    reportUnknownKeys(JSON.parse(`{"${key}":1}`), new Set(['TEXT', 'BG_COLOR']), trace)
    expect(trace.findings.map(finding => [finding.code, finding.path])).toEqual(
      code === undefined ? [] : [[code, [key]]],
    )
    expect(trace.findings[0]?.params.meant ?? '').toBe(meant)
  })
})
