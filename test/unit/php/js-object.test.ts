import { describe, expect, test } from 'vitest'
import { readJsObject } from '../../../src/php/js-object.js'

describe('what the server reads', () => {
  test.each([
    ['a list', '["a","b"]', ['a', 'b']],
    ['an object', '{"A":"b"}', { A: 'b' }],
    ['nested ones', '{"A":[{"B":"c"}]}', { A: [{ B: 'c' }] }],
    ['single quotes', "{'A':'it is'}", { A: 'it is' }],
    ['bare keys', '{A:"b"}', { A: 'b' }],
    ['bare words as text', '[true,null,x]', ['true', 'null', 'x']],
    ['numbers as text', '{"A":5,"B":-1.5}', { A: '5', B: '-1.5' }],
    ['trailing commas', '{"A":["b",],}', { A: ['b'] }],
    ['pretty print', '{\n  "A" : [ "b" ,\n "c" ]\n}', { A: ['b', 'c'] }],
    ['spaces around', ' \n["a"] ', ['a']],
    ['spaces inside of quotes', '["Hello [b]world[/b] x"]', ['Hello [b]world[/b] x']],
    ['brackets inside of quotes', '[":] } {"]', [':] } {']],
    ['one quote inside of the other', `["it's",'"']`, ["it's", '"']],
    ['an empty list', '[]', []],
    ['an empty object, as one empty key', '{}', { '': '' }],
    ['a later key in place of an earlier', '{"A":"b","A":"c"}', { A: 'c' }],
  ])('%s', (_, text, value) => {
    expect(readJsObject(text)).toEqual(value)
  })
})

describe('escape sequences stay as they are, but for \\u', () => {
  test.each([
    ['\\/', '["https:\\/\\/x"]', ['https:\\/\\/x']],
    ['\\n and \\t', '["a\\nb\\tc"]', ['a\\nb\\tc']],
    ['\\"', '["a\\"b"]', ['a\\"b']],
    ['\\\\ before a letter', '["a\\\\b"]', ['a\\\\b']],
    ['\\u of the BMP', '["\\u0410\\u00e9"]', ['Аé']],
    ['\\u of a pair', '["\\ud83d\\ude00"]', ['??']],
    ['a \\u that is none', '["\\u12"]', ['\\u12']],
  ])('%s', (_, text, value) => {
    expect(readJsObject(text)).toEqual(value)
  })
})

describe('what the server cannot read', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'N'],
    ['a text in quotes', '"a"'],
    ['a number', '5'],
    ['an open list', '["a"'],
    ['an open object', '{"A":"b"'],
    ['an open text', '["a]'],
    ['a text that ends in an escaped backslash', '["a\\\\"]'],
    ['an object without a value', '{"A"}'],
    ['two values without a comma', '["a" "b"]'],
    ['the wrong bracket', '["a"}'],
    ['deeper than 512 levels', `${'['.repeat(600)}${']'.repeat(600)}`],
  ])('%s', (_, text) => {
    expect(readJsObject(text)).toBeUndefined()
  })
})
