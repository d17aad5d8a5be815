import { describe, expect, test } from 'vitest'
import { en } from '../../../src/diagnostic/en.js'
import { type Language, say } from '../../../src/diagnostic/language.js'

const saying = (sentence: string): Language => ({ tag: 'en', sentences: { ...en.sentences, 'key/case': sentence } })

describe('say', () => {
  test('puts the figures in, as often as they are named', () => {
    expect(say(saying('{a}, {b} and {a}.'), 'key/case', { a: 'one', b: 2 })).toBe('one, 2 and one.')
  })

  test('keeps an optional part whose figures are all there', () => {
    expect(say(saying('No.[[ Did you mean {a}?]]'), 'key/case', { a: 'LINE' })).toBe('No. Did you mean LINE?')
    expect(say(saying('No[[, {a} over]].'), 'key/case', { a: 0 })).toBe('No, 0 over.')
  })

  test('leaves out an optional part of which a figure is empty or absent', () => {
    expect(say(saying('No.[[ Did you mean {a}?]]'), 'key/case', { a: '' })).toBe('No.')
    expect(say(saying('No.[[ Did you mean {a}?]]'), 'key/case', {})).toBe('No.')
    expect(say(saying('No.[[ {a} or {b}?]]'), 'key/case', { a: 'LINE', b: '' })).toBe('No.')
  })

  test('decides on each optional part alone', () => {
    expect(say(saying('No.[[ {a}.]][[ {b}.]]'), 'key/case', { a: '', b: 'Yes' })).toBe('No. Yes.')
  })

  test('takes figures as they are, whatever they hold', () => {
    const figures = { a: '{b} [[x]] $& $1 {0}', b: 'never' }
    expect(say(saying('Got {a}.[[ Also {a}.]]'), 'key/case', figures)).toBe(
      'Got {b} [[x]] $& $1 {0}. Also {b} [[x]] $& $1 {0}.',
    )
  })

  test('leaves alone what only looks like a figure', () => {
    expect(say(saying('Write { "SIZE": 200 } or {}.'), 'key/case', { SIZE: 5 })).toBe('Write { "SIZE": 200 } or {}.')
  })
})
