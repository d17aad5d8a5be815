import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonEdit } from '../../playground/src/message/json-edit.js'
import { writeJson } from '../../playground/src/message/write-json.js'

function edited(text: string, after: unknown): string {
  const { from, to, insert } = jsonEdit(text, JSON.parse(text), after)
  return text.slice(0, from) + insert + text.slice(to)
}

describe('an edit of JSON text', () => {
  test('leaves the writing of the rest', () => {
    const text = '{"method":"m",\n\n   "params": { "A":[1,  2], "B" : "x" } }'
    expect(edited(text, { method: 'm', params: { A: [1, 3], B: 'x' } })).toBe(text.replace('2', '3'))
  })

  test('rewrites what gets other keys, with the indent of its line', () => {
    const text = '{\n  "A": 1,\n  "B": {\n    "text": "Take"\n  }\n}'
    const long = 'x'.repeat(60)
    expect(edited(text, { A: 1, B: { TEXT: long, MORE: long } })).toBe(
      `{\n  "A": 1,\n  "B": {\n    "TEXT": "${long}",\n    "MORE": "${long}"\n  }\n}`,
    )
  })

  test('does not take one key for two', () => {
    expect(JSON.parse(edited('{"a\\nb":1}', { a: 1, b: 2 }))).toEqual({ a: 1, b: 2 })
  })

  test('always says what was wanted', () => {
    const json = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(json, json, fc.nat(4), (before, after, indent) => {
        expect(JSON.parse(edited(JSON.stringify(before, null, indent), after))).toEqual(
          JSON.parse(JSON.stringify(after)),
        )
      }),
    )
  })
})

describe('JSON as it is written', () => {
  test('has as much on a line as fits', () => {
    const button = { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142', DISPLAY: 'LINE' }
    expect(writeJson({ method: 'm', params: { BUTTONS: [button, { TYPE: 'NEWLINE' }], EMPTY: {}, NONE: [] } })).toBe(
      [
        '{',
        '  "method": "m",',
        '  "params": {',
        '    "BUTTONS": [',
        '      { "TEXT": "Take", "COMMAND": "take", "COMMAND_PARAMS": "142", "DISPLAY": "LINE" },',
        '      { "TYPE": "NEWLINE" }',
        '    ],',
        '    "EMPTY": {},',
        '    "NONE": []',
        '  }',
        '}',
      ].join('\n'),
    )
  })

  test('is the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.stringify(JSON.parse(writeJson(value)))).toBe(JSON.stringify(value))
      }),
    )
  })
})
