import { expect, test } from 'vitest'
import { attach, block, check, imbot, message } from '../../../src/index.js'
import { b, code, link, text } from '../../../src/text.js'
import '../../../src/vitest.js'

test('fields of BB code hold what a composed text stands for', () => {
  const late = text`Order ${b('#142')}`
  const written = 'Order [b]#142[/b]'
  expect(message(late).payload).toEqual({ MESSAGE: written })
  expect(message('x').text(late).payload).toEqual({ MESSAGE: written })
  const made = attach()
    .message(late)
    .message(late, { asDescription: true })
    .grid('row', rows => rows.add('Order', late))
    .grid('row', [{ name: 'Order', value: late }])
    .link({ link: '/', desc: late })
    .link({ link: '/', html: late })
    .add(block.message(late))
  expect(made.elements).toEqual([
    { MESSAGE: written },
    { MESSAGE: { TEXT: written, AS_DESCRIPTION: 'Y' } },
    { GRID: [{ DISPLAY: 'ROW', NAME: 'Order', VALUE: written }] },
    { GRID: [{ DISPLAY: 'ROW', NAME: 'Order', VALUE: written }] },
    { LINK: { LINK: '/', DESC: written } },
    { LINK: { LINK: '/', HTML: written } },
    { MESSAGE: written },
  ])
  expect(made).toBeSendable({ failOn: 'warning' })
})

test('a composed text in a raw payload is read as its BB code', () => {
  const params = { BOT_ID: 39, DIALOG_ID: 'chat1', MESSAGE: b('x') }
  expect(check({ method: 'imbot.message.add', params }).diagnostics).toEqual([])
  const call = imbot.message.add({ botId: 39, dialogId: 'chat1' }, message(text`${link('/', 'x')} ${code('[b]')}`))
  expect(call.toRequest().params).toEqual({
    BOT_ID: 39,
    DIALOG_ID: 'chat1',
    MESSAGE: '[url=/]x[/url] [code][b][/code]',
  })
})

test('what is no text is left for the check to report', () => {
  for (const value of [5, {}, null, ['x']]) {
    const made = Reflect.apply(message, undefined, [value])
    expect(made.payload).toEqual({ MESSAGE: value })
  }
})
