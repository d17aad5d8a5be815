import { checkKeyboard, keyboard } from 'b24-message'
import { storeKeyboard } from 'b24-message/server'

const BOT = { botId: 39 }

/** A keyboard of command buttons. */
export function keyboardSubject(length) {
  const rows = Array.from({ length }, (_, index) => ({ text: `Take ${index + 1}`, params: String(index + 1) }))

  const literal = () => ({
    BUTTONS: rows.map(({ text, params }) => ({
      TEXT: text,
      COMMAND: 'take',
      COMMAND_PARAMS: params,
      BG_COLOR_TOKEN: 'primary',
      DISPLAY: 'LINE',
    })),
  })
  const build = () => {
    let result = keyboard()
    for (const { text, params } of rows) {
      result = result.command(text, 'take', { params, colorToken: 'primary', display: 'line' })
    }
    return result
  }

  const plain = literal()
  const known = build()
  checkKeyboard(known, BOT)
  return {
    literal: () => JSON.stringify(literal()),
    full: () => {
      const result = build()
      const { ok, sizes } = checkKeyboard(result, BOT)
      if (!ok || sizes.keyboard.chars === 0) throw new Error('the keyboard must be fine')
      return JSON.stringify(result.payload)
    },
    build: () => build().payload,
    'check of a plain payload': () => checkKeyboard(plain, BOT),
    'check again': () => checkKeyboard(known, BOT),
    store: () => storeKeyboard(plain, BOT),
  }
}
