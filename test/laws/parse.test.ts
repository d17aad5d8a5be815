import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAttach, parseKeyboard, parseMenu, parseMessage } from '../../src/index.js'
import { aMessage } from './arbitraries/message.js'
import { anyPart } from './parts.js'
import { holds } from './runs.js'
import { findUnfrozen } from './values.js'

const parsers = { attach: parseAttach, keyboard: parseKeyboard, menu: parseMenu }
const LIST_KEYS = { attach: 'BLOCKS', keyboard: 'BUTTONS', menu: 'ITEMS' } as const
const partName = fc.constantFrom('attach' as const, 'keyboard' as const, 'menu' as const)

const json = fc.jsonValue({ maxDepth: 3 })
const jsonObject = fc.dictionary(
  fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('TEXT', 'TYPE', '__proto__')),
  json,
)
const element = fc.oneof({ weight: 4, arbitrary: jsonObject }, { weight: 1, arbitrary: json })

test('the payload of a builder is parsed to a builder with the same payload', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      for (const { payload, length } of chain()) {
        const parsed = parsers[name](payload)
        expect(JSON.stringify(parsed)).toBe(JSON.stringify(payload))
        expect(parsed.length).toBe(length)
        expect(findUnfrozen(parsed.payload)).toBeUndefined()
      }
    }),
  )
})

test('a short form stays short, with everything in its elements', () => {
  holds(
    fc.property(partName, fc.array(element, { maxLength: 5 }), (name, list) => {
      expect(JSON.stringify(parsers[name](list))).toBe(JSON.stringify(list))
    }),
  )
})

test('a full form keeps unknown keys, and the order of all of them', () => {
  holds(
    fc.property(partName, jsonObject, fc.array(element, { maxLength: 4 }), jsonObject, (name, before, list, after) => {
      const payload = { ...before, [LIST_KEYS[name]]: list, ...after, [LIST_KEYS[name]]: list }
      expect(JSON.stringify(parsers[name](payload))).toBe(JSON.stringify(payload))
    }),
  )
})

test('what is appended to a parsed payload stands behind what was there', () => {
  holds(
    fc.property(fc.array(jsonObject, { maxLength: 4 }), jsonObject, (list, last) => {
      expect(JSON.stringify(parseAttach(list).raw(last))).toBe(JSON.stringify([...list, last]))
      expect(JSON.stringify(parseMenu({ ITEMS: list }).raw(last))).toBe(JSON.stringify({ ITEMS: [...list, last] }))
    }),
  )
})

test('the parameters of a message are parsed to a message with the same parameters', () => {
  holds(
    fc.property(aMessage, before => {
      expect(JSON.stringify(parseMessage(before.payload))).toBe(JSON.stringify(before))
    }),
  )
  holds(
    fc.property(jsonObject, params => {
      expect(JSON.stringify(parseMessage(params))).toBe(JSON.stringify(params))
    }),
  )
})
