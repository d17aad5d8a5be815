import { describe, expect, test } from 'vitest'
import { ru } from '../../../src/diagnostic/ru.js'
import { type Button, imbot, MessageError, message } from '../../../src/index.js'

const open: Button = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' }
const lost = { ...open, LINK: '#' } as const
const send = (buttons: readonly Button[]) =>
  imbot.message.update({ botId: 39, messageId: 142 }, message('Order 142').keyboard(buttons))

function errorOf(run: () => unknown): MessageError {
  try {
    run()
  } catch (error) {
    if (error instanceof MessageError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('MessageError', () => {
  test('reads well', () => {
    const call = send([open, lost, { TEXT: ' ', COMMAND: 'take', DISPLAY: 'LINE' }])
    expect(errorOf(() => call.toRequest()).message).toMatchInlineSnapshot(`
      "imbot.message.update was not sent: 2 errors
        KEYBOARD[1].LINK: LINK "#" is only a fragment: an address begins with "/", "http://" or "https://". Write the whole address. (url/fragment)
        KEYBOARD[2].TEXT: TEXT is " ". The server drops a button without a text: give TEXT. (keyboard/button-without-text)"
    `)
  })

  test('counts one error as one', () => {
    const [first] = errorOf(() => send([open, lost]).toRequest()).message.split('\n')
    expect(first).toBe('imbot.message.update was not sent: 1 error')
  })

  test('carries every finding of the check, hints and warnings too, and prints the errors only', () => {
    const call = send([{ TEXT: 'Open', LINK: '/crm/', BG_COLOR: '#29619b' }, lost])
    const error = errorOf(() => call.toRequest())
    expect(error.diagnostics).toEqual(call.check().diagnostics)
    expect(error.diagnostics.map(({ code }) => code)).toEqual([
      'color/without-token',
      'url/fragment',
      'keyboard/without-display',
    ])
    expect(error.message).toContain('(url/fragment)')
    expect(error.message).not.toMatch(/color\/without-token|keyboard\/without-display/)
  })

  test('prints 20 errors, and says how many more there are', () => {
    const error = errorOf(() => send([open, ...new Array<Button>(25).fill(lost)]).toRequest())
    const lines = error.message.split('\n')
    expect(error.diagnostics).toHaveLength(25)
    expect(lines).toHaveLength(1 + 20 + 1)
    expect(lines[0]).toBe('imbot.message.update was not sent: 25 errors')
    expect(lines[20]).toContain('KEYBOARD[20].LINK')
    expect(lines[21]).toBe('  … and 5 more')
  })

  test('prints exactly 20 without more', () => {
    const error = errorOf(() => send([open, ...new Array<Button>(20).fill(lost)]).toRequest())
    expect(error.message.split('\n')).toHaveLength(1 + 20)
    expect(error.message).not.toContain('more')
  })

  test('speaks the language of the check', () => {
    const error = errorOf(() => send([open, lost]).toRequest({ language: ru }))
    expect(error.message).toContain('В поле LINK один только якорь "#"')
  })

  test('is an error like others', () => {
    const error = errorOf(() => send([lost]).toRequest())
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('MessageError')
    expect(error.stack).toContain('imbot.message.update was not sent')
  })
})
