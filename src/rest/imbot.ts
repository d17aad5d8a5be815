import { answer } from './imbot-command-answer.js'
import { add } from './imbot-message-add.js'
import { update } from './imbot-message-update.js'
import { send } from './imbot-v2-chat-message-send.js'
import { update as updateV2 } from './imbot-v2-chat-message-update.js'
import { answer as answerV2 } from './imbot-v2-command-answer.js'

/** The methods of chat bots, under the names that they have in REST, in camel case. */
export const imbot = Object.freeze({
  message: Object.freeze({ add, update }),
  command: Object.freeze({ answer }),
  v2: Object.freeze({
    chat: Object.freeze({ message: Object.freeze({ send, update: updateV2 }) }),
    command: Object.freeze({ answer: answerV2 }),
  }),
})
