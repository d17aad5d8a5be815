import { expect, test } from 'vitest'
import { frozenCopy } from '../../../src/builder/freeze.js'
import { attach, block, keyboard, message } from '../../../src/index.js'
import { setOwn } from '../../../src/php/set-own.js'

test.each<[string, unknown]>([
  ['a text', 'x'],
  ['null', null],
  ['undefined', undefined],
  ['a list', [1, [2]]],
  ['an object', { a: { b: [1] } }],
  ['a key __proto__', JSON.parse('{"__proto__":{"a":1}}')],
  ['a date, as JSON carries it', { at: new Date(0) }],
])('a copy goes over the wire like the original: %s', (_, value) => {
  expect(JSON.stringify(frozenCopy(value))).toBe(JSON.stringify(value))
})

test('a copy of a builder is its payload, which is not copied again', () => {
  const card = attach().message('x')
  expect(frozenCopy(card)).toBe(card.payload)
  expect(message().attach(card).payload.ATTACH).toBe(card.payload)
})

test('no key of a payload reaches a prototype', () => {
  const target = {}
  setOwn(target, '__proto__', { polluted: true })
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype)
  const built = attach().raw(JSON.parse('{"MESSAGE":"x","__proto__":{"polluted":true}}'))
  expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined()
  expect(JSON.stringify(built)).toBe('{"BLOCKS":[{"MESSAGE":"x","__proto__":{"polluted":true}}]}')
})

test('an option that no payload key stands for keeps its name', () => {
  const options = { name: 'x', NEW: [1] }
  expect(block.user(options as never)).toEqual({ USER: { NAME: 'x', NEW: [1] } })
})

test('an option that is undefined is none', () => {
  expect(keyboard({ vote: undefined } as never).payload).toEqual({ BUTTONS: [] })
  expect(block.delimiter({ size: undefined } as never)).toEqual({ DELIMITER: { SIZE: 200 } })
})
