import { describe, expect, test } from 'vitest'
import { attach, imbot, keyboard, type Message, menu, message } from '../../../src/index.js'
import { findings } from '../findings.js'

const card = attach().message('card')
const buttons = keyboard().link('Open', '/', { display: 'line' })

const update = (content: Message) => imbot.message.update({ botId: 39, messageId: 1 }, content)
const add = (content: Message) => imbot.message.add({ botId: 39, dialogId: 'chat1' }, content)

describe('each step is one parameter', () => {
  test.each<[string, Message, object]>([
    ['a text', message('x'), { MESSAGE: 'x' }],
    ['no text', message(), {}],
    ['an empty text', message(''), { MESSAGE: '' }],
    ['text()', message('x').text('y'), { MESSAGE: 'y' }],
    ['keepText()', message('x').urlPreview().keepText(), { URL_PREVIEW: 'Y' }],
    ['keepText() where there is none', message().keepText(), {}],
    ['delete()', message('x').delete(), { MESSAGE: '' }],
    ['attach()', message().attach(card), { ATTACH: { BLOCKS: [{ MESSAGE: 'card' }] } }],
    ['a payload', message().attach([{ MESSAGE: 'x' }]), { ATTACH: [{ MESSAGE: 'x' }] }],
    [
      'the last of two',
      message()
        .attach([{ MESSAGE: 'x' }])
        .attach(card),
      { ATTACH: card.payload },
    ],
    ['keyboard()', message().keyboard(buttons), { KEYBOARD: buttons.payload }],
    ['menu()', message().menu(menu().send('x', 'y')), { MENU: menu().send('x', 'y').payload }],
    ["clear('attach')", message().attach(card).clear('attach'), { ATTACH: 'N' }],
    ["clear('keyboard')", message().clear('keyboard'), { KEYBOARD: 'N' }],
    ["clear('menu')", message().clear('menu'), { MENU: 'N' }],
    ['clear() and then a part', message().clear('attach').attach(card), { ATTACH: card.payload }],
    ['urlPreview()', message().urlPreview(), { URL_PREVIEW: 'Y' }],
    ['urlPreview(false)', message().urlPreview(false), { URL_PREVIEW: 'N' }],
    ['skipConnector()', message().skipConnector(), { SKIP_CONNECTOR: 'Y' }],
    ['skipConnector(false)', message().skipConnector(false), { SKIP_CONNECTOR: 'N' }],
    ['system()', message().system(), { SYSTEM: 'Y' }],
    ['system(false)', message().system(false), { SYSTEM: 'N' }],
    ['raw()', message().raw('FUTURE', [1]), { FUTURE: [1] }],
    ['raw() in place of a text', message('x').raw('MESSAGE', 'y'), { MESSAGE: 'y' }],
    ['absent parts', message().attach(false).keyboard(null).menu(undefined), {}],
  ])('%s', (_, content, payload) => {
    expect(content.payload).toEqual(payload)
    expect(JSON.parse(JSON.stringify(content))).toEqual(payload)
  })

  test('an absent part gives the same message back', () => {
    const before = message('x')
    expect(before.attach(undefined)).toBe(before)
    expect(before.keyboard(false)).toBe(before)
  })
})

describe('deleting is asked for, never done by accident', () => {
  test.each<[string, Message, readonly string[]]>([
    ['delete()', message('x').delete(), ['message/deletes at MESSAGE']],
    ['delete() with parts', message().delete().keyboard(buttons).clear('attach'), ['message/deletes at MESSAGE']],
    ['an empty text', message(''), ['message/deletes at MESSAGE', 'message/deletes-unasked at MESSAGE']],
    ['a blank text', message(' \0'), ['message/deletes at MESSAGE', 'message/deletes-unasked at MESSAGE']],
    ['a code that an update leaves as it is', message('[BR]#BR#'), []],
    ['line breaks only', message('[BR][br]'), ['message/deletes at MESSAGE', 'message/deletes-unasked at MESSAGE']],
    ['delete(), and then a text', message().delete().text('x'), []],
    [
      'delete(), and then an empty text',
      message().delete().text(''),
      ['message/deletes at MESSAGE', 'message/deletes-unasked at MESSAGE'],
    ],
    ['delete(), and then keepText()', message().delete().keepText().clear('keyboard'), []],
    ['a no-break space is a text', message('\u00a0'), []],
  ])('%s', (_, content, found) => {
    const report = update(content).check()
    expect(findings(report)).toEqual(found)
    expect(report.ok).toBe(!found.some(text => text.startsWith('message/deletes-unasked')))
  })

  test('a new message cannot be empty', () => {
    const report = add(message().delete()).check()
    expect(findings(report)).toEqual(['message/empty at MESSAGE'])
    expect(report.diagnostics[0]?.serverCode).toBe('MESSAGE_EMPTY')
  })
})

describe('wrong JavaScript types are findings, not exceptions', () => {
  test.each<[string, () => Message, string]>([
    ['a number as text', () => message(5 as never), 'message/not-text at MESSAGE'],
    ['an object as text', () => message({} as never), 'message/not-text at MESSAGE'],
    ['a word as attach', () => message('x').attach('N' as never), 'request/clear-of-new at ATTACH'],
    ['a number as keyboard', () => message('x').keyboard(5 as never), 'part/not-a-list at KEYBOARD'],
    ['a function as text', () => message((() => 'x') as never), 'value/not-json at MESSAGE'],
    ['a lone surrogate', () => message('\ud800'), 'value/lone-surrogate at MESSAGE'],
    ['NaN as a new parameter', () => message('x').raw('FUTURE', Number.NaN), 'value/not-json at FUTURE'],
  ])('%s', (_, make, found) => {
    const report = add(make()).check()
    expect(findings(report)).toContain(found)
    expect(report.ok).toBe(false)
  })
})
