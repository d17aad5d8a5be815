import { describe, expect, test } from 'vitest'
import { aKeyboard, aMenu, anAttach } from '../../../src/fast-check.js'

describe.each([
  ['anAttach', anAttach],
  ['aKeyboard', aKeyboard],
  ['aMenu', aMenu],
])('%s', (_, arbitrary) => {
  test.each([
    [{ maxLength: 0 }, 'No list has from 1 to 0 elements. '],
    [{ minLength: 5, maxLength: 2 }, 'No list has from 5 to 2 elements. '],
    [{ minLength: -1 }, 'No list has from -1 to 6 elements. '],
  ])('refuses %j', (options, reason) => {
    expect(() => arbitrary(options)).toThrow(reason)
  })
})
