import { expect } from 'vitest'
import { check, checkAttach, checkKeyboard, checkMenu, codes, type Report } from '../../src/index.js'
import { type Stored, storeAttach, storeKeyboard, storeMenu } from '../../src/server.js'

/** Every look that a value can be given, each with what is written about it. */
export const looks: Readonly<Record<string, (value: unknown) => Report | Stored>> = {
  checkAttach: value => checkAttach(value),
  checkKeyboard: value => checkKeyboard(value, { botId: 39 }),
  checkMenu: value => checkMenu(value, { botId: 39 }),
  storeAttach: value => storeAttach(value),
  storeKeyboard: value => storeKeyboard(value, { botId: 39 }),
  storeMenu: value => storeMenu(value, { botId: 39 }),
  check: value => check(value),
  'check of params': params => check({ method: 'imbot.message.update', params }),
  'check of parts': value => {
    const parts = { MESSAGE: value, ATTACH: value, KEYBOARD: value, MENU: value }
    return check({ method: 'imbot.message.add', params: { BOT_ID: value, DIALOG_ID: value, ...parts, SYSTEM: value } })
  },
}

const VERDICT = /^(?:OK|CRASH|ERROR_ARGUMENT|(?:ATTACH|KEYBOARD|MENU)_(?:ERROR|OVERSIZE))$/

export function expectSound(result: Report | Stored): void {
  if ('verdict' in result) {
    expect(result.verdict).toMatch(VERDICT)
    return
  }
  expect(result.ok).toBe(result.diagnostics.every(({ severity }) => severity !== 'error'))
  const strange = result.diagnostics.filter(({ code, message }) => !(code in codes) || message === '')
  expect(strange).toEqual([])
}
