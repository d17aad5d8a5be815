import { describe, expect, test } from 'vitest'
import { type Fix, fix } from '../../../src/fix.js'
import { attach, check, imbot, keyboard, message } from '../../../src/index.js'
import '../../../src/vitest.js'
import { add, open } from './calls.js'

describe('a fix', () => {
  test('names the place in what was given, both sides, and what it resolves', () => {
    const [first, second] = fix([{ TYPE: 'NEWLINE' }, { ...open, BG_COLOR: '#29b36b' }]).fixes
    expect(first).toMatchObject({
      path: [0],
      before: { TYPE: 'NEWLINE' },
      resolves: [{ code: 'keyboard/idle-new-line', path: [0] }],
    })
    expect(first).not.toHaveProperty('after')
    expect(second).toMatchObject({
      path: [1],
      before: { BG_COLOR: '#29b36b' },
      after: { BG_COLOR: '#29b36b', BG_COLOR_TOKEN: 'primary' },
      resolves: [{ code: 'color/without-token', path: [1, 'BG_COLOR'] }],
    })
  })

  test('has the path of the input also where something before it went', () => {
    const { fixes } = fix([{ TYPE: 'NEWLINE' }, [{ ...open, text: undefined, LINK: ' /crm/', Width: '10' }]])
    const paths = fixes.map(({ code, path }) => [code, path])
    expect(paths).toContainEqual(['url-space', [1, 0, 'LINK']])
    expect(paths).toContainEqual(['text-to-number', [1, 0, 'WIDTH']])
  })

  test('can be applied alone', () => {
    const { fixes, apply } = fix([{ ...open, LINK: ' /crm/', WIDTH: '120' }])
    expect(apply(fixes.filter(({ code }) => code === 'url-space'))).toEqual([{ ...open, WIDTH: '120' }])
    expect(apply([])).toEqual([{ ...open, LINK: ' /crm/', WIDTH: '120' }])
  })

  test('is not all: what is left says so, at the places of the corrected value', () => {
    const { left } = fix([{ TYPE: 'NEWLINE' }, { ...open, LINK: ' /crm/' }, { TEXT: 'Idle' }])
    expect(left).toEqual([{ code: 'keyboard/button-without-action', severity: 'error', path: [1] }])
    expect(fix([open]).left).toEqual([])
    const endless: { self?: object } = {}
    endless.self = endless
    const request = add({ KEYBOARD: endless })
    expect(fix(request).left.map(({ code }) => code)).toEqual(check(request).diagnostics.map(({ code }) => code))
    expect(fix(request).left).not.toEqual([])
  })

  test('of another result is refused', () => {
    const [stranger] = fix([{ ...open, LINK: ' /crm/' }]).fixes
    expect(() => fix([open]).apply([stranger as Fix])).toThrow(/of the same result/)
  })

  test('leaves the input as it is, and gives frozen data', () => {
    const value = [{ ...open, LINK: ' /crm/' }]
    const { apply } = fix(value)
    const fixed = apply() as { LINK: string }[]
    expect(value).toEqual([{ ...open, LINK: ' /crm/' }])
    expect(Object.isFrozen(value)).toBe(false)
    expect(Object.isFrozen(fixed)).toBe(true)
    expect(Object.isFrozen(fixed[0])).toBe(true)
  })
})

test('builders and calls are taken as they are', () => {
  expect(fix(attach().delimiter().raw({ MESSAGE: 5 })).apply()).toEqual({
    BLOCKS: [{ DELIMITER: { SIZE: 200 } }, { MESSAGE: '5' }],
  })
  expect(fix(keyboard().link('a', ' /b', { display: 'line' })).apply()).toEqual({
    BUTTONS: [{ TEXT: 'a', LINK: '/b', DISPLAY: 'LINE' }],
  })
  const call = imbot.message.add({ dialogId: 'chat5' }, message('a').raw('URL_PREVIEW', true))
  expect(fix(call).apply()).toEqual({
    method: 'imbot.message.add',
    params: { DIALOG_ID: 'chat5', MESSAGE: 'a', URL_PREVIEW: 'Y' },
  })
})

test('what is mended is right', () => {
  const broken = add({
    KEYBOARD: [
      [{ text: 'Open', Link: 'HTTPS://example.com/', display: 'line' }],
      [{ TEXT: 5, LINK: '/', DISPLAY: 'LINE' }],
    ],
  })
  const { fixes, apply } = fix(broken)
  expect(broken).not.toBeSendable()
  expect(fixes.length).toBe(7)
  expect(apply()).toBeSendable({ failOn: 'warning' })
  expect(apply()).toMatchInlineSnapshot(`
    imbot.message.add {
      BOT_ID: 39,
      DIALOG_ID: "chat5",
      // 5 of 20,000 chars
      MESSAGE: "Hello",
      // 362 of 59,999 chars
      KEYBOARD: [
        { TEXT: "Open", LINK: "https://example.com/", DISPLAY: "LINE" },
        { TYPE: "NEWLINE" },
        { TEXT: "5", LINK: "/", DISPLAY: "LINE" },
      ],
    }
  `)
})
