import { renderHtml, renderText } from 'b24-message/preview'
import { answer } from 'b24-message/server'
import { attachSubject } from './attach.js'
import { keyboardSubject } from './keyboard.js'

/** Calls with `length` elements, drawn: plain texts and buttons, and an attach whose texts hold BB code. */
export const plainPreview = length => previewSubject(plainCall(length))
export const buttonsPreview = length => previewSubject(callWith('KEYBOARD', keyboardSubject(length)))
export const markedPreview = length => previewSubject(callWith('ATTACH', attachSubject(length)))

/** What is held against the JSON of the call; storing is the part of it that the server's model takes. */
function previewSubject(call) {
  return {
    literal: () => JSON.stringify(call),
    renderHtml: () => renderHtml(call),
    'answer, without drawing': () => answer(call),
    renderText: () => renderText(call),
  }
}

function callWith(param, { literal }) {
  const part = JSON.parse(literal())
  return {
    method: 'imbot.message.add',
    params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Orders of today', [param]: part },
  }
}

function plainCall(length) {
  const texts = Array.from({ length }, (_, index) => ({ text: `Order ${index}`, url: `/crm/deal/details/${index}/` }))
  const blocks = texts.slice(0, Math.floor(length / 2))
  const buttons = texts.slice(blocks.length)
  return {
    method: 'imbot.message.add',
    params: {
      BOT_ID: 39,
      DIALOG_ID: 'chat5',
      MESSAGE: 'Orders of [b]today[/b]',
      ATTACH: { COLOR_TOKEN: 'primary', BLOCKS: blocks.map(({ text }) => ({ MESSAGE: text })) },
      KEYBOARD: { BUTTONS: buttons.map(({ text, url }) => ({ TEXT: text, LINK: url, DISPLAY: 'LINE' })) },
    },
  }
}
