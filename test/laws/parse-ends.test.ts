import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ParseOptions, parse } from '../../src/parse.js'
import { giants, longLiterals, longTexts, monsters } from './arbitraries/monsters.js'
import { methodName, paramName } from './arbitraries/names.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

const to = 'https://portal.bitrix24.com/rest/1/SECRET1234/'
const MANY = 2_000_000

describe('any input ends in an answer', () => {
  const options = fc.record(
    { method: methodName, part: fc.constantFrom('attach' as const, 'keyboard' as const, 'menu' as const) },
    { requiredKeys: [] },
  )

  function expectSound(input: unknown, given?: ParseOptions): void {
    const { calls, part, diagnostics } = ends(() => parse(input, given))
    if (calls.length === 0 && part === undefined) expect(diagnostics.length).toBeGreaterThan(0)
    for (const call of calls.slice(0, 3)) {
      call.check()
      expect(call.toRequest({ check: false }).method).toBe(call.method)
    }
    for (const { message } of diagnostics.slice(0, 10)) expect(message.length).toBeLessThan(2000)
  }

  test('values', () => {
    const anything = fc.anything({
      key: paramName,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    holds(
      fc.property(
        fc.oneof(anything, fc.record({ method: anything, params: anything })),
        options,
        (input, given) => void expectSound(input, given),
      ),
    )
  })

  test('texts that begin like something', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."curl |-d |-F |--json |--data @- <<E\n|'|\"|$'|\\|\n|;|&|=|?|[|]|{|}|:|,|cmd|im.message.add|https://|/rest/1/x/|auth|%5B".split(
          '|',
        ),
      ),
      fc.string({ maxLength: 6 }),
    )
    const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
    const start = fc.constantFrom(
      '',
      'curl ',
      'curl https://p/rest/im.notify ',
      'im.notify?',
      '{"method":"im.notify","params":',
      '[{"cmd":',
      'A=',
    )
    holds(fc.property(start, text, options, (begin, rest, given) => void expectSound(`${begin}${rest}`, given)))
  })

  test.each(Object.entries(monsters))('%s', (_, make) => {
    const value = make()
    const { method: name, url } = { method: 'im.message.add', url: to }
    for (const input of [value, [value], { method: name, params: value }, { cmd: value }, { url, body: value }])
      expectSound(input)
    expectSound(value, { part: 'attach' })
    expectSound(value, { method: 'imbot.v2.Chat.Message.send' })
  })

  test.each(Object.entries(giants))('%s', (_, make) => {
    const value = make()
    for (const input of [value, { method: 'im.message.add', params: { KEYBOARD: value } }, { cmd: value }])
      expectSound(input)
  })

  test.each([
    `https://${'/a'.repeat(MANY)} `,
    '/'.repeat(MANY),
    `https://x/rest/${'a/'.repeat(MANY)}?x`,
    `a${'.a'.repeat(MANY)}?x=1`,
    `im.notify?${'['.repeat(MANY)}=1`,
    `curl $'${'\\x41\\u0041'.repeat(MANY / 10)}'`,
    `curl "${'\\"'.repeat(MANY / 2)}"`,
    `curl ${'<<A\n'.repeat(MANY / 10)}`,
    `curl ${Array.from({ length: MANY / 100 }, (_, index) => `<<A${index}\n`).join('')}`,
    `curl ${'a&'.repeat(MANY / 10)}`,
    '{}\n'.repeat(MANY / 10),
  ])('%.20s…', text => {
    expectSound(text)
    expectSound({ method: text, params: {} })
    expectSound({ cmd: [text] })
    expectSound({ url: text })
  })

  test.each(Object.entries({ ...longLiterals, ...longTexts }))('%s', (_, make) => {
    const text = make()
    for (const input of [
      text,
      `curl ${text}`,
      `curl '${text.slice(0, 3_000_000)}'`,
      `A=${text}`,
      `im.notify?${text}`,
      `https://${text}`,
    ])
      expectSound(input)
    expectSound({ method: 'im.message.add', params: { ATTACH: text } })
    expectSound(text, { part: 'keyboard' })
  })
})
