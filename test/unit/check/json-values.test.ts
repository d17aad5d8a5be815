import { expect, test } from 'vitest'
import { attach, check, checkAttach, keyboard } from '../../../src/index.js'
import { findings } from '../findings.js'

const last = { MESSAGE: 'last' }

/** What a check finds about a value that stands where a block has its text. */
function find(value: unknown): readonly string[] {
  return findings(checkAttach([{ MESSAGE: value }, last]))
}

const LOST = 'attach/unknown-block at [0]'

test.each<[string, unknown, readonly string[]]>([
  ['undefined', undefined, [LOST]],
  ['a function', () => 'x', ['value/not-json at [0].MESSAGE', LOST]],
  ['a symbol', Symbol('x'), ['value/not-json at [0].MESSAGE', LOST]],
  ['a bigint', 1n, ['value/not-json at [0].MESSAGE', LOST]],
  ['NaN', Number.NaN, ['value/not-json at [0].MESSAGE', LOST]],
  ['Infinity', Number.NEGATIVE_INFINITY, ['value/not-json at [0].MESSAGE', LOST]],
  ['a map', new Map([['TEXT', 'x']]), ['value/not-json at [0].MESSAGE', LOST]],
  ['a date, as JSON carries it', new Date(0), []],
  ['what has a toJSON', { toJSON: () => 'x' }, []],
  ['no prototype', Object.assign(Object.create(null), { TEXT: 'x' }), []],
  ['half a character', '\ud800', ['value/lone-surrogate at [0].MESSAGE']],
])('%s', (_, value, found) => {
  expect(find(value)).toEqual(found)
})

test('a hole in a list is null', () => {
  expect(findings(checkAttach(Object.assign(new Array(2), { 1: last })))).toEqual(['attach/not-a-block at [0]'])
})

test('a getter that throws says why', () => {
  const block = {
    get MESSAGE() {
      throw new Error('boom')
    },
  }
  const [first] = checkAttach([block, last]).diagnostics
  expect(first).toMatchObject({ code: 'value/unreadable', path: [0, 'MESSAGE'], params: { reason: '"boom"' } })
})

test('a cycle is found where it closes', () => {
  const user: Record<string, unknown> = { NAME: 'x' }
  user.LINK = user
  expect(findings(checkAttach([{ USER: user }, last]))).toEqual(['value/cycle at [0].USER.LINK'])
})

test('the same object twice is no cycle', () => {
  const same = { NAME: 'x', LINK: '/' }
  expect(findings(checkAttach([{ USER: same }, { LINK: same }]))).toEqual([])
})

test('builders stand for their payloads, wherever they stand', () => {
  const card = attach().message('x')
  const params = { BOT_ID: 39, MESSAGE_ID: 1, ATTACH: card, KEYBOARD: keyboard().link('x', '#', { display: 'line' }) }
  const report = check({ method: 'imbot.message.update', params })
  expect(findings(report)).toEqual([
    'url/fragment at KEYBOARD.BUTTONS[0].LINK',
    'part/nothing-left at KEYBOARD',
    'message/half-applied at KEYBOARD',
  ])
  expect(report).toEqual(check({ method: 'imbot.message.update', params: JSON.parse(JSON.stringify(params)) }))
  expect(findings(checkAttach([card]))).toEqual(['attach/nested-attach at [0]', 'part/nothing-left'])
})
