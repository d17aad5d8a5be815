import { produce } from 'immer'
import { Message, type MessagePayload } from '../message/message.js'

export function edit(message: Message, recipe: (draft: MessagePayload) => void): Message {
  return Message.of(produce(message.payload, recipe))
}
