import { describe, expect, test } from 'vitest'
import { type RestError, readResponse } from '../../../src/http.js'
import { formatPath } from '../../../src/index.js'
import { ruErrors } from '../../../src/ru.js'

function errorOf(method: string, params: unknown, code: string, language?: typeof ruErrors): RestError {
  const response = { status: 400, body: { error: code } }
  const outcome = readResponse({ method, params }, response, language === undefined ? {} : { language })
  if (outcome.ok) throw new Error('There is a result')
  return outcome.error
}

const add = 'imbot.message.add'
const target = { BOT_ID: 39, DIALOG_ID: 'chat5' }
const large = [{ MESSAGE: 'x'.repeat(60_000) }]
const v2 = { botId: 39, dialogId: 'chat5' }

describe('the element that a code is most likely about', () => {
  test.each([
    [add, { ...target, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'a', LINK: '/' }, 7] }, 'KEYBOARD_ERROR', 'KEYBOARD[1]'],
    [add, { ...target, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'a' }] }, 'KEYBOARD_ERROR', 'KEYBOARD[0]'],
    [add, { ...target, MESSAGE: 'x', KEYBOARD: 'N' }, 'KEYBOARD_ERROR', 'KEYBOARD'],
    [add, { ...target, MESSAGE: 'x', keyboard: [{ TEXT: 'a' }] }, 'KEYBOARD_ERROR', 'keyboard[0]'],
    [add, { ...target, MESSAGE: 'x', ATTACH: [{ MESSAGE: '' }] }, 'ATTACH_ERROR', 'ATTACH[0].MESSAGE'],
    [add, { ...target, MESSAGE: 'x', ATTACH: large }, 'ATTACH_OVERSIZE', 'ATTACH'],
    [add, { ...target, MESSAGE: 'x', ATTACH: [7, ...large] }, 'ATTACH_OVERSIZE', 'ATTACH'],
    [add, { ...target, MESSAGE: 'x', MENU: [{ TEXT: 'a' }] }, 'MENU_ERROR', 'MENU[0]'],
    ['im.message.update', { MESSAGE_ID: 5, MENU: [{ TEXT: 'a' }] }, 'menu_ERROR', 'MENU[0]'],
    ['im.message.update', { MESSAGE_ID: 5, MENU: [{ TEXT: 'a' }] }, 'MENU_ERROR', 'MENU[0]'],
    ['im.message.update', { ID: 5, MENU: [{ TEXT: 'a', LINK: '/' }] }, 'CANT_EDIT_MESSAGE', 'MESSAGE_ID'],
    ['im.message.update', { MESSAGE_ID: 0, MESSAGE: 'x' }, 'MESSAGE_ID_ERROR', 'MESSAGE_ID'],
    [add, { BOT_ID: 0, DIALOG_ID: 'chat5', MESSAGE: 'x' }, 'BOT_ID_ERROR', 'BOT_ID'],
    [add, { BOT_ID: 39, DIALOG_ID: 'room5', MESSAGE: ' ' }, 'DIALOG_ID_EMPTY', 'DIALOG_ID'],
    [add, { BOT_ID: 39, DIALOG_ID: 'room5', MESSAGE: ' ' }, 'MESSAGE_EMPTY', 'MESSAGE'],
    [add, { ...target, MESSAGE: '[br]' }, 'EMPTY_MESSAGE', 'MESSAGE'],
    ['im.notify', { USER_ID: 'me', MESSAGE: 'x' }, 'USER_ID_EMPTY', 'USER_ID'],
    [add, { ...target, MESSAGE: 'x\ud800' }, 'ERROR_ARGUMENT', 'MESSAGE'],
    [add, { ...target, MESSAGE: 'x', KEYBOARD: [{ TEXT: '\ud800', LINK: '/' }] }, 'MESSAGE_EMPTY', 'KEYBOARD[0].TEXT'],
    [add, { ...target, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'a' }] }, 'WRONG_REQUEST', 'KEYBOARD[0]'],
    [add, { ...target, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'a' }] }, 'SOMETHING_NEW', 'KEYBOARD[0]'],
    [
      add,
      { ...target, MESSAGE: 'x', ATTACH: [{ GRID: { NAME: 'a' } }] },
      'INTERNAL_SERVER_ERROR',
      'ATTACH[0].GRID.NAME',
    ],
    [
      'imbot.v2.Chat.Message.send',
      { ...v2, fields: { message: 'x', attach: [] } },
      'PARAM_ATTACH_ERROR',
      'fields.attach',
    ],
    [
      'imbot.v2.Chat.Message.send',
      { ...v2, fields: { message: 'x', keyboard: [{ TEXT: 'a' }] } },
      'PARAM_KEYBOARD_ERROR',
      'fields.keyboard[0]',
    ],
    ['imbot.v2.Chat.Message.send', { dialogId: 'chat5', fields: { message: 'x' } }, 'BOT_ID_REQUIRED', 'botId'],
  ])('%s %j: %s lies at %s', (method, params, code, path) => {
    const { likely } = errorOf(method, params, code)
    expect(formatPath(likely?.path ?? [])).toBe(path)
    expect(likely?.severity).toBe('error')
  })

  test('errors come before warnings, and what is not about the part is left out', () => {
    const keyboard = [{ TEXT: 'a', LINK: '/', DISPLAY: 'WIDE' }, { TEXT: 'b' }]
    const params = { ...target, MESSAGE: 'x', ATTACH: [7, { MESSAGE: 'y' }], KEYBOARD: keyboard }
    const { diagnostics } = errorOf(add, params, 'KEYBOARD_ERROR')
    expect(diagnostics.map(({ code }) => code)).toEqual(['keyboard/button-without-action', 'field/unknown-word'])
    expect(diagnostics.every(({ path }) => path[0] === 'KEYBOARD')).toBe(true)
  })

  test.each([
    'QUERY_LIMIT_EXCEEDED',
    'OPERATION_TIME_LIMIT',
    'expired_token',
    'ACCESS_DENIED',
    'ACCESS_ERROR',
    'ERROR_BATCH_METHOD_NOT_ALLOWED',
  ])('%s is about no element', code => {
    const { diagnostics, likely } = errorOf(add, { MESSAGE: '', KEYBOARD: [7] }, code)
    expect(diagnostics).toEqual([])
    expect(likely).toBeUndefined()
  })

  test('an unknown method is named, and the one that was meant', () => {
    const error = errorOf('imbot.mesage.add', {}, 'ERROR_METHOD_NOT_FOUND')
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['request/unknown-method'])
    expect(error.likely).toBeUndefined()
    expect(error.message).toContain('imbot.message.add')
  })
})

describe('the message', () => {
  const params = { ...target, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'Take' }] }

  test('says what happened, what it means, where to look and what the server says', () => {
    const response = { status: 400, body: { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard params' } }
    const outcome = readResponse({ method: add, params }, response)
    expect(outcome.ok ? '' : outcome.error.message.split('\n  ')).toEqual([
      'imbot.message.add: KEYBOARD_ERROR (HTTP 400)',
      expect.stringMatching(/^No button of KEYBOARD is usable/),
      expect.stringMatching(/^Look at: KEYBOARD\[0\]: The button does nothing.*\(keyboard\/button-without-action\)$/),
      'The server says: Incorrect keyboard params',
    ])
  })

  test('is Russian on request, the finding too', () => {
    const { message, meaning, likely } = errorOf(add, params, 'KEYBOARD_ERROR', ruErrors)
    expect(meaning).toBe(ruErrors.meanings.KEYBOARD_ERROR)
    expect(likely?.message).toMatch(/[а-я]/)
    expect(message).toContain(`Смотрите: KEYBOARD[0]: ${likely?.message}`)
  })
})
