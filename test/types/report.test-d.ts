import { expectTypeOf, test } from 'vitest'
import {
  attach,
  type Button,
  type Code,
  check,
  checkKeyboard,
  type Diagnostic,
  imbot,
  keyboard,
  type Message,
  message,
  type Report,
  type RestRequest,
} from '../../src/index.js'

const report = checkKeyboard(keyboard())

test('a code is one of those in the table', () => {
  expectTypeOf<Diagnostic['code']>().toEqualTypeOf<Code>()
  expectTypeOf<Code>().not.toEqualTypeOf<string>()
  expectTypeOf<'keyboard/button-without-action'>().toExtend<Code>()
  expectTypeOf<'keyboard/no-such-code'>().not.toExtend<Code>()
  // @ts-expect-error no such code
  return report.diagnostics.filter(({ code }) => code === 'keyboard/no-such-code')
})

test('severity and effect are unions', () => {
  expectTypeOf<Diagnostic['severity']>().toEqualTypeOf<'error' | 'warning' | 'hint'>()
  expectTypeOf<Diagnostic['effect']>().toEqualTypeOf<'refused' | 'dropped' | 'altered' | 'ignored' | 'advice'>()
  expectTypeOf<Diagnostic['path']>().toEqualTypeOf<readonly (string | number)[]>()
  expectTypeOf<Diagnostic['serverCode']>().toEqualTypeOf<string | undefined>()
})

test('a report is readonly throughout', () => {
  expectTypeOf(check(null)).toEqualTypeOf<Report>()
  expectTypeOf<Report>().toEqualTypeOf<Readonly<Report>>()
  expectTypeOf<Report['sizes']>().toEqualTypeOf<Readonly<Report['sizes']>>()
  expectTypeOf<Diagnostic>().toEqualTypeOf<Readonly<Diagnostic>>()
  return () => {
    // @ts-expect-error readonly
    report.ok = true
    // @ts-expect-error readonly
    report.diagnostics.push()
    // @ts-expect-error readonly
    report.diagnostics.length = 0
    // @ts-expect-error readonly
    report.sizes.keyboard = undefined
    for (const diagnostic of report.diagnostics) {
      // @ts-expect-error readonly
      diagnostic.code = 'url/case'
      // @ts-expect-error readonly
      diagnostic.path[0] = 'KEYBOARD'
      // @ts-expect-error readonly
      diagnostic.params.value = 1
    }
  }
})

test('payloads are readonly throughout', () => {
  const { elements } = keyboard()
  const order: Message = message('Order')
  const { payload } = attach()
  return () => {
    // @ts-expect-error readonly
    elements.push({ TYPE: 'NEWLINE' })
    // @ts-expect-error readonly
    order.payload.MESSAGE = 'x'
    // @ts-expect-error readonly
    if (!Array.isArray(payload) && 'BLOCKS' in payload) payload.BLOCKS.push({ MESSAGE: 'x' })
  }
})

test('a step gives the kind of builder that it was called on', () => {
  expectTypeOf(keyboard().row().link('Open', '/crm/')).toEqualTypeOf(keyboard())
  expectTypeOf(keyboard().toRows()).toEqualTypeOf<readonly (readonly Button[])[]>()
  expectTypeOf(attach().delimiter()).not.toExtend<ReturnType<typeof keyboard>>()
})

test('a call gives the request of the official SDK', () => {
  const call = imbot.message.update({ messageId: 7 }, message('Order'))
  expectTypeOf(call.toRequest()).toEqualTypeOf<RestRequest<'imbot.message.update'>>()
  expectTypeOf<RestRequest['method']>().toEqualTypeOf<string>()
  // @ts-expect-error the check is left out by `false`, not by a word
  return () => call.toRequest({ check: 'no' })
})
