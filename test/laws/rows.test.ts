import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as arbitraries from '../../src/fast-check.js'
import { keyboard, parseKeyboard } from '../../src/index.js'
import { holds } from './runs.js'

const aButton = arbitraries.aButton({ quality: 'writable' })
const aKeyboard = arbitraries.aKeyboard({ quality: 'writable' })
const rows = fc.array(fc.array(aButton, { maxLength: 3 }), { maxLength: 4 })

test('rows come back as they went in, without the empty ones', () => {
  holds(
    fc.property(rows, list => {
      expect(keyboard().rows(list).toRows()).toEqual(list.filter(({ length }) => length > 0))
    }),
  )
})

test('a keyboard of rows, split and put together again, is the same keyboard', () => {
  holds(
    fc.property(rows, list => {
      const whole = keyboard().rows(list)
      expect(keyboard().rows(whole.toRows()).payload).toEqual(whole.payload)
    }),
  )
})

test('any keyboard, split and put together again, has the same rows', () => {
  holds(
    fc.property(aKeyboard, whole => {
      const again = keyboard().rows(whole.toRows())
      expect(again.toRows()).toEqual(whole.toRows())
      expect(parseKeyboard(whole.payload).toRows()).toEqual(whole.toRows())
    }),
  )
})
