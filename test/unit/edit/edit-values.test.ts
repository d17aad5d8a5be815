import { describe, expect, test } from 'vitest'
import { edit } from '../../../src/edit/edit.js'
import { keyboard, message } from '../../../src/index.js'
import '../../../src/vitest.js'

const order = message('Order 142').keyboard(keyboard().command('Take', 'take', { display: 'line' }))

describe('values that JSON cannot carry', () => {
  test('a cycle ends, and the check says where it stands', () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    loop.again = [loop, loop]
    const edited = edit(order, draft => void Object.assign(draft.KEYBOARD ?? {}, { COLORS: loop }))
    expect(edited).toHaveDiagnostic('value/cycle', 'KEYBOARD.COLORS.self')
  })

  test('values used in many places are copied once', () => {
    let value: object = { LINK: '/crm/' }
    for (let level = 0; level < 60; level++) value = { left: value, right: value }
    const edited = edit(message('Hi'), draft => void Object.assign(draft, { FUTURE: value }))
    const { left, right } = (edited.payload as { FUTURE: { left: object; right: object } }).FUTURE
    expect(left).toBe(right)
    expect(Object.isFrozen(left)).toBe(true)
  })

  test('a key named __proto__ is a key', () => {
    const edited = edit(
      message('Hi'),
      draft => void Object.assign(draft, { FUTURE: JSON.parse('{"__proto__":{"a":1}}') }),
    )
    expect(JSON.stringify(edited)).toBe('{"MESSAGE":"Hi","FUTURE":{"__proto__":{"a":1}}}')
  })
})
