import { Blocks, Elements, Message } from 'slack-block-builder'

const BUTTONS_PER_BLOCK = 25
const BLOCKS_PER_MESSAGE = 50

/** Buttons with text, command and colour, twenty-five a block as Slack allows. */
export function slackButtons(length) {
  const texts = Array.from({ length }, (_, index) => ({ text: `Take ${index + 1}`, params: String(index + 1) }))
  return {
    literal: () => {
      const blocks = []
      for (let start = 0; start < length; start += BUTTONS_PER_BLOCK) {
        const block = texts.slice(start, start + BUTTONS_PER_BLOCK)
        blocks.push({
          type: 'actions',
          elements: block.map(({ text, params }) => ({
            type: 'button',
            text: { type: 'plain_text', text },
            action_id: 'take',
            value: params,
            style: 'primary',
          })),
        })
      }
      return JSON.stringify({ blocks })
    },
    full: () => {
      const message = Message()
      let block
      for (let index = 0; index < length; index++) {
        if (index % BUTTONS_PER_BLOCK === 0) {
          block = Blocks.Actions()
          message.blocks(block)
        }
        const { text, params } = texts[index]
        block.elements(Elements.Button({ text, actionId: 'take', value: params }).primary())
      }
      return message.buildToJSON()
    },
  }
}

/** Sections of text, fifty a message as Slack allows. */
export function slackSections(length) {
  const texts = Array.from({ length }, (_, index) => `Order *#${index}* waits for _an answer_.`)
  return {
    literal: () => {
      const messages = []
      for (let start = 0; start < length; start += BLOCKS_PER_MESSAGE) {
        const blocks = texts.slice(start, start + BLOCKS_PER_MESSAGE)
        messages.push({ blocks: blocks.map(text => ({ type: 'section', text: { type: 'mrkdwn', text } })) })
      }
      return JSON.stringify(messages)
    },
    full: () => {
      const messages = []
      for (let index = 0; index < length; index++) {
        if (index % BLOCKS_PER_MESSAGE === 0) messages.push(Message())
        messages.at(-1).blocks(Blocks.Section({ text: texts[index] }))
      }
      return JSON.stringify(messages.map(message => message.buildToObject()))
    },
  }
}
