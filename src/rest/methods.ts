import { imMessageAdd } from './im-message-add.js'
import { imMessageUpdate } from './im-message-update.js'
import { imNotify, imNotifyPersonalAdd, imNotifySystemAdd } from './im-notify.js'
import { imbotCommandAnswer } from './imbot-command-answer.js'
import { imbotMessageAdd } from './imbot-message-add.js'
import { imbotMessageUpdate } from './imbot-message-update.js'
import { imbotV2ChatMessageSend } from './imbot-v2-chat-message-send.js'
import { imbotV2ChatMessageUpdate } from './imbot-v2-chat-message-update.js'
import { imbotV2CommandAnswer } from './imbot-v2-command-answer.js'
import type { Method } from './method.js'

const legacy: readonly Method[] = [
  imMessageAdd,
  imMessageUpdate,
  imNotify,
  imNotifyPersonalAdd,
  imNotifySystemAdd,
  imbotCommandAnswer,
  imbotMessageAdd,
  imbotMessageUpdate,
]

const v2: readonly Method[] = [imbotV2ChatMessageSend, imbotV2ChatMessageUpdate, imbotV2CommandAnswer]

const exactNames: ReadonlyMap<string, Method> = new Map(v2.map(method => [method.name, method]))
const lowerCaseNames: ReadonlyMap<string, Method> = new Map(legacy.map(method => [method.name.toLowerCase(), method]))

/** The method of a name. The server takes the older names in any case, those of v2 in their own only. */
export function methodOf(name: string): Method | undefined {
  return lowerCaseNames.get(name.toLowerCase()) ?? exactNames.get(name)
}

/** The names of the methods whose rules are known. */
export const methodNames: readonly string[] = legacy.concat(v2).map(({ name }) => name)
