import { describe, expect, test } from 'vitest'
import { attach, MessageError, parseAttach, parseKeyboard, parseMenu, parseMessage } from '../../../src/index.js'

function refusal(parse: () => unknown): MessageError {
  try {
    parse()
  } catch (error) {
    if (error instanceof MessageError) return error
    throw error
  }
  throw new Error('it was parsed')
}

describe('what has no list of elements is refused, with the findings of a check', () => {
  test.each<[string, () => unknown, string, string]>([
    ['a block', () => parseAttach({ MESSAGE: 'x' }), 'ATTACH', 'part/single-element'],
    ['a word', () => parseAttach('N' as never), 'ATTACH', 'part/not-a-list'],
    ['null', () => parseKeyboard(null as never), 'KEYBOARD', 'part/not-a-list'],
    ['nothing', () => parseMenu(undefined as never), 'MENU', 'part/not-a-list'],
    ['buttons that are no list', () => parseKeyboard({ BUTTONS: 'x' }), 'KEYBOARD', 'part/not-a-list'],
    ['a list under the wrong key', () => parseMenu({ BUTTONS: [] }), 'MENU', 'part/not-a-list'],
  ])('%s', (_, parse, part, code) => {
    const error = refusal(parse)
    expect(error.diagnostics.map(finding => finding.code)).toContain(code)
    expect(error.message).toContain(part)
  })
})

test('a parsed part goes on in the form that it has', () => {
  expect(parseAttach([{ MESSAGE: 'a' }]).message('b').payload).toEqual([{ MESSAGE: 'a' }, { MESSAGE: 'b' }])
  expect(parseAttach({ COLOR: 'CHAT', BLOCKS: [], NEW: 1 }).message('b').payload).toEqual({
    COLOR: 'CHAT',
    BLOCKS: [{ MESSAGE: 'b' }],
    NEW: 1,
  })
})

test('a builder is parsed like its payload', () => {
  const card = attach({ color: 'CHAT' }).message('x')
  expect(parseAttach(card).payload).toEqual(card.payload)
})

test('a hole in a list is null, as in JSON', () => {
  const holey = Object.assign(new Array<object>(2), { 1: { MESSAGE: 'x' } })
  expect(JSON.stringify(parseAttach(holey))).toBe(JSON.stringify(holey))
})

test('a message keeps the parameters of its method', () => {
  const params = { BOT_ID: 39, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'x', LINK: '/' }], FUTURE: null }
  expect(parseMessage(params).text('y').payload).toEqual({ ...params, MESSAGE: 'y' })
})
