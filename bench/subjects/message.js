import { attach, imbot, keyboard, message } from 'b24-message'

const TARGET = { botId: 39, messageId: 19880117 }

/** A whole call: a text, an attach of paragraphs and a keyboard of links, of `length` elements together. */
export function messageSubject(length) {
  const texts = Array.from({ length }, (_, index) => ({ text: `Order ${index}`, url: `/crm/deal/details/${index}/` }))
  const blocks = texts.slice(0, Math.floor(length / 2))
  const buttons = texts.slice(blocks.length)

  return {
    literal: () =>
      JSON.stringify({
        method: 'imbot.message.update',
        params: {
          BOT_ID: TARGET.botId,
          MESSAGE_ID: TARGET.messageId,
          MESSAGE: 'Orders of [b]today[/b]',
          ATTACH: { COLOR_TOKEN: 'primary', BLOCKS: blocks.map(({ text }) => ({ MESSAGE: text })) },
          KEYBOARD: { BUTTONS: buttons.map(({ text, url }) => ({ TEXT: text, LINK: url, DISPLAY: 'LINE' })) },
        },
      }),
    full: () => {
      let card = attach({ colorToken: 'primary' })
      for (const { text } of blocks) card = card.message(text)
      let row = keyboard()
      for (const { text, url } of buttons) row = row.link(text, url, { display: 'line' })
      const order = message('Orders of [b]today[/b]').attach(card).keyboard(row)
      return JSON.stringify(imbot.message.update(TARGET, order).toRequest())
    },
  }
}
