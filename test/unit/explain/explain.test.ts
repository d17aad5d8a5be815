import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/explain.js'
import { imbot, keyboard, message } from '../../../src/index.js'
import { ruExplain } from '../../../src/ru.js'
import { add } from './calls.js'

describe('the verdict comes first', () => {
  test.each([
    [
      'whole',
      add({ KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }] }),
      'OK',
      /keeps all of it as it is written\.$/,
    ],
    ['whole', add({ MENU: [{ TEXT: 'Open', LINK: '/crm/' }] }), 'OK', /But not all of it works or shows as it seems/],
    ['changed', add({ KEYBOARD: [{ TEXT: ' Open', LINK: '/crm/', DISPLAY: 'LINE' }] }), 'OK', /comes out otherwise/],
    [
      'lossy',
      add({ KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/' }, { TEXT: 'x' }] }),
      'OK',
      /Elements that are lost: 1\.$/,
    ],
    [
      'refused',
      add({ KEYBOARD: [[{ TEXT: 'Open', LINK: '/' }]] }),
      'KEYBOARD_ERROR',
      /^The server refuses the call: KEYBOARD_ERROR \(HTTP 400\)\. The reason: KEYBOARD\[0\]: This is a row of buttons/,
    ],
    [
      'refused',
      add({ ATTACH: [{ GRID: { NAME: 'x' } }] }),
      'CRASH',
      /answers HTTP 500\. The reason: ATTACH\[0\]\.GRID/,
    ],
    [
      'refused',
      { method: 'imbot.message.update', params: { MESSAGE_ID: 5, ATTACH: 'N', KEYBOARD: [{ TEXT: 'x' }] } },
      'KEYBOARD_ERROR',
      /By then it has stored ATTACH, and does not take it back\./,
    ],
    ['refused', add({ MESSAGE: '[br]' }), 'EMPTY_MESSAGE', /EMPTY_MESSAGE \(HTTP 400\)/],
    [
      'refused',
      { method: 'im.notify', params: { USER_ID: 5, MESSAGE: '[br]' } },
      'OK',
      /answers false, and sends nothing/,
    ],
    ['refused', [{ TEXT: 'x' }], 'KEYBOARD_ERROR', /^The server refuses it: KEYBOARD_ERROR\. The reason: \[0\]:/],
  ] as const)('%s', (outcome, value, verdict, headline) => {
    const explanation = explain(value)
    expect(explanation).toMatchObject({ outcome, verdict })
    expect(explanation.headline).toMatch(headline)
    expect(explanation.toText().startsWith(explanation.headline)).toBe(true)
  })
})

test('calls and builders are explained as what they send', () => {
  const call = imbot.message.add(
    { botId: 39, dialogId: 'chat5' },
    message('Hello').keyboard(keyboard().link('Open', '/crm/')),
  )
  expect(explain(call)).toEqual(explain(call.toRequest()))
  expect(explain(keyboard().link('Open', '/crm/')).elements.map(({ kind }) => kind)).toEqual(['keyboard', 'button'])
})

test('the whole text in both languages', () => {
  const request = add({
    MESSAGE: 'Choose',
    KEYBOARD: [{ TEXT: 'Take', COMMAND: 'take', display: 'line' }, { TEXT: 'x' }],
  })
  expect(explain(request).toText()).toBe(
    [
      'The server takes the call without a word, and drops a part of it. Elements that are lost: 1.',
      '',
      'What becomes of it:',
      '  BOT_ID: parameter: kept',
      '  DIALOG_ID: parameter: kept',
      '  MESSAGE: text "Choose", 6 of 20000 characters: kept',
      '      shows: the text with its BB code',
      '  KEYBOARD: keyboard, 189 of 59999 characters: changed (keyboard/without-display)',
      '  KEYBOARD[0]: button "Take": changed (key/case)',
      '      display: "line" → left out',
      '      web: a button of 225 px on a line of its own; ground rgba(255,255,255,.7), text #525c69 (token base)',
      '      old web: a button of 225 px on a line of its own',
      '      mobile: a button in the colour of the token base',
      '      a press: sends the command /take to the bot 39',
      '  KEYBOARD[1]: button "x": dropped (keyboard/button-without-action)',
      '',
      'What to do:',
      '  1. KEYBOARD[1]: The button does nothing, and the server drops it. Give LINK, COMMAND, ACTION with ACTION_VALUE, or APP_ID. (keyboard/button-without-action)',
      '  2. KEYBOARD[0].display: The key "display" is not read: keys inside the parts are in upper case. Write DISPLAY. (key/case)',
      '  3. KEYBOARD: Buttons without DISPLAY: 1. Such a button becomes a block of 225 px on a line of its own. Write LINE to put buttons side by side. (keyboard/without-display)',
    ].join('\n'),
  )
  const russian = explain(request, { language: ruExplain }).toText()
  expect(russian).toMatch(/^Сервер молча примет вызов, но часть отбросит\. Пропадёт элементов: 1\./)
  expect(russian).toContain('KEYBOARD[1]: кнопка "x": пропадёт (keyboard/button-without-action)')
  expect(russian).toContain('нажатие: отправляет команду /take боту 39')
})
