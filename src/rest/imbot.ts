import { answer } from './imbot-command-answer.js'
import { add } from './imbot-message-add.js'
import { update } from './imbot-message-update.js'

/** The methods of chat bots, under the names that they have in REST. */
export const imbot = Object.freeze({
  message: Object.freeze({ add, update }),
  command: Object.freeze({ answer }),
})
