import { describe, expect, test } from 'vitest'
import { jsonPlaces } from '../../playground/src/message/json-places.js'

const text = `{
  "params": {
    "KEYBOARD": [
      { "TEXT": "Open", "LINK": "crm" },
      {
        "TEXT": "Take"
      }
    ]
  }
}`

function marked(...path: (string | number)[]): string {
  const mark = jsonPlaces(text)?.(path).mark
  return text.slice(mark?.from, mark?.to)
}

describe('what is underlined', () => {
  test('a value with its name', () => expect(marked('params', 'KEYBOARD', 0, 'LINK')).toBe('"LINK": "crm"'))
  test('of a list or an object only the name', () => expect(marked('params', 'KEYBOARD')).toBe('"KEYBOARD"'))
  test('an element on one line', () =>
    expect(marked('params', 'KEYBOARD', 0)).toBe('{ "TEXT": "Open", "LINK": "crm" }'))
  test('of an element on several lines the first', () => expect(marked('params', 'KEYBOARD', 1)).toBe('{'))
  test('of a path that leads nowhere its last place', () =>
    expect(marked('params', 'KEYBOARD', 0, 'COMMAND', 'x')).toBe('{ "TEXT": "Open", "LINK": "crm" }'))
  test('without a path the beginning', () => expect(marked()).toBe('{'))

  test('of members of one name the last, which counts', () => {
    const twice = '{"A": 1, "A": [2]}'
    expect(jsonPlaces(twice)?.(['A']).value).toEqual({ from: 14, to: 17 })
  })

  test('is nothing where the text is nested too deep for places', () => {
    const depth = 100_000
    expect(jsonPlaces('['.repeat(depth) + ']'.repeat(depth))).toBeUndefined()
  })
})
