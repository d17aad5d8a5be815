import { describe, expect, test } from 'vitest'
import {
  attach,
  checkAttach,
  checkKeyboard,
  documentedLimits,
  imbot,
  keyboard,
  limits,
  message,
} from '../../../src/index.js'
import { storeAttach } from '../../../src/server.js'
import '../../../src/vitest.js'
import { findings } from '../findings.js'

// 99 characters around the text of one MESSAGE: facts, section 3.1.
const SHELL_CHARS = 99
const textOf = (chars: number) => 'x'.repeat(chars - SHELL_CHARS)

describe('the limit of a part', () => {
  test.each([
    [59_999, 'OK'],
    [60_000, 'ATTACH_OVERSIZE'],
  ])('%d characters: %s', (chars, verdict) => {
    const value = attach().message(textOf(chars))
    expect(storeAttach(value)).toMatchObject({ verdict, chars })
    const report = checkAttach(value)
    expect(report.sizes.attach).toMatchObject({ chars, maxChars: 59_999, charsLeft: 59_999 - chars })
    expect(findings(report)).toEqual(verdict === 'OK' ? [] : ['part/oversize'])
    expect(report.ok).toBe(verdict === 'OK')
    if (verdict !== 'OK') expect(report.diagnostics[0]).toMatchObject({ serverCode: verdict, params: { over: 1 } })
  })

  test('characters of several bytes overflow the column first', () => {
    const report = checkAttach(attach().message('Ы'.repeat(40_000)))
    expect(findings(report)).toEqual(['part/column-overflow'])
    expect(report.ok).toBe(true)
    expect(report.sizes.attach).toMatchObject({ bytes: 80_000 + SHELL_CHARS, maxBytes: 65_535 })
  })
})

describe('other limits for one call', () => {
  const large = attach().message(textOf(40_000))

  test('take the place of the server limit', () => {
    expect(findings(checkAttach(large))).toEqual([])
    const report = checkAttach(large, { limits: { attach: { maxChars: 39_999 } } })
    expect(findings(report)).toEqual(['part/oversize'])
    expect(report.diagnostics[0]?.params).toMatchObject({ chars: 40_000, maxChars: 39_999, over: 1 })
    expect(findings(checkAttach(large, { limits: { attach: { maxChars: 40_000 } } }))).toEqual([])
  })

  test('are forgotten with the call', () => {
    checkAttach(large, { limits: { attach: { maxChars: 1 } } })
    expect(findings(checkAttach(large))).toEqual([])
    expect(findings(checkAttach(large.payload))).toEqual([])
  })

  test('hold for one part only', () => {
    expect(findings(checkAttach(large, { limits: { keyboard: { maxChars: 1 }, message: { maxChars: 1 } } }))).toEqual(
      [],
    )
  })

  test('can be those of the docs', () => {
    expect(documentedLimits.message).toEqual(limits.message)
    const report = checkAttach(large, { limits: documentedLimits })
    expect(report.sizes.attach).toMatchObject({ maxChars: 30_000, charsLeft: -10_000 })
    expect(findings(report)).toEqual(['part/oversize'])
  })

  test('reach every part of a call', () => {
    const buttons = keyboard().link('Open', '/', { display: 'line' })
    const call = imbot.message.update({ botId: 39, messageId: 1 }, message('xxxxxxxx').attach(large).keyboard(buttons))
    const options = { limits: { attach: { maxChars: 1 }, keyboard: { maxChars: 1 }, message: { maxChars: 1 } } }
    expect(call).toBeSendable()
    expect(findings(call.check(options))).toEqual([
      'part/oversize at ATTACH',
      'part/oversize at KEYBOARD',
      'message/too-long at MESSAGE',
    ])
    expect(call.check(options).diagnostics.map(({ serverCode }) => serverCode)).toEqual([
      'ATTACH_OVERSIZE',
      'KEYBOARD_OVERSIZE',
      undefined,
    ])
  })

  test('of bytes', () => {
    const report = checkKeyboard(keyboard().link('Ы', '/', { display: 'line' }), {
      limits: { keyboard: { maxBytes: 10 } },
    })
    expect(findings(report)).toEqual(['part/column-overflow'])
    expect(report.sizes.keyboard?.maxBytes).toBe(10)
  })
})

test('every limit says where it comes from', () => {
  for (const limit of Object.values(limits)) expect(limit.source).toMatch(/Server source/)
})

test('the heaviest elements, with their places', () => {
  const report = checkAttach(attach().message('x').message('xxx').delimiter().message('xx'.repeat(100)))
  expect(report.sizes.attach?.heaviest).toEqual([
    { path: ['BLOCKS', 3], chars: 214 },
    { path: ['BLOCKS', 2], chars: 26 },
    { path: ['BLOCKS', 1], chars: 17 },
  ])
  const short = checkAttach([{ MESSAGE: 'x' }])
  expect(short.sizes.attach?.heaviest).toEqual([{ path: [0], chars: 15 }])
})
