import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/explain.js'
import { add, elementAt } from './calls.js'

describe('what becomes of an element', () => {
  const buttons = [
    { TEXT: 'Kept', LINK: 'https://example.com/?a=1&b=2', DISPLAY: 'LINE' },
    { TEXT: ' Trimmed ', LINK: '/', WIDTH: '120px', ICON: 'x', DISPLAY: 'LINE' },
    { TEXT: 'Lost' },
    [{ TEXT: 'In a row', LINK: '/' }],
  ]

  test('kept, changed or dropped, with what is stored', () => {
    const { elements } = explain(add({ KEYBOARD: buttons }))
    expect(elements.map(({ kind, fate, path }) => [kind, fate, path.length])).toEqual([
      ['param', 'kept', 1],
      ['param', 'kept', 1],
      ['text', 'kept', 1],
      ['keyboard', 'changed', 1],
      ['button', 'kept', 2],
      ['button', 'changed', 2],
      ['button', 'dropped', 2],
      ['buttonRow', 'dropped', 2],
      ['button', 'dropped', 3],
    ])
    expect(elements[4]?.stored).toMatchObject({ TEXT: 'Kept', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'base' })
    expect(elements[6]).not.toHaveProperty('stored')
  })

  test('each change with both sides, and the findings that are its own', () => {
    const { changes, diagnostics } = elementAt(add({ KEYBOARD: buttons }), 'KEYBOARD', 1)
    expect(changes).toEqual([
      { key: 'TEXT', before: ' Trimmed ', after: 'Trimmed' },
      { key: 'WIDTH', before: '120px', after: 120 },
      { key: 'ICON', before: 'x' },
    ])
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['field/number-cast', 'key/unknown'])
  })

  test('a part that the method does not read is dropped with all that is in it', () => {
    const call = { method: 'im.notify', params: { USER_ID: 5, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'x', LINK: '/' }] } }
    expect(elementAt(call, 'KEYBOARD').fate).toBe('dropped')
    expect(elementAt(call, 'KEYBOARD', 0).fate).toBe('dropped')
  })

  test('an update of v2 loses a list of blocks, and an add keeps it', () => {
    const fields = { attach: [{ MESSAGE: 'a' }] }
    const update = { method: 'imbot.v2.Chat.Message.update', params: { botId: 39, messageId: 5, fields } }
    const send = { method: 'imbot.v2.Chat.Message.send', params: { botId: 39, dialogId: 'chat5', fields } }
    expect(elementAt(update, 'fields', 'attach', 0, 'MESSAGE').fate).toBe('dropped')
    expect(elementAt(send, 'fields', 'attach', 0, 'MESSAGE').fate).toBe('kept')
  })

  test('a part that is cleared shows that the old one goes', () => {
    const call = { method: 'imbot.message.update', params: { MESSAGE_ID: 5, KEYBOARD: 'N' } }
    expect(elementAt(call, 'KEYBOARD')).toMatchObject({ fate: 'kept', shows: { web: 'nothing: the old one goes' } })
  })

  test('users, rows, images and both kinds of one block are elements of their own', () => {
    const value = [
      { USER: [{ NAME: 'Ann' }, { NAME: '' }] },
      { GRID: [{ NAME: 'a', VALUE: 'b' }, []] },
      { IMAGE: [{ LINK: '/a.png' }, { LINK: '#' }] },
      { MESSAGE: 'x', DELIMITER: { SIZE: 5 } },
    ]
    expect(explain(value).elements.map(({ title, fate }) => `${title}: ${fate}`)).toEqual([
      'attach: changed',
      'user "Ann": kept',
      'user: dropped',
      'grid row "a": kept',
      'grid row: dropped',
      'image "/a.png": kept',
      'image "#": dropped',
      'paragraph "x": kept',
      'delimiter: dropped',
    ])
  })

  test('the text is shown as it is stored, and says how long it is', () => {
    expect(elementAt(add({ MESSAGE: ' a[br]b ' }), 'MESSAGE')).toMatchObject({
      fate: 'changed',
      stored: 'a\nb',
      size: { chars: 3, maxChars: 20_000 },
    })
  })
})
