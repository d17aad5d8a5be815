import { imMessageAdd } from './im-message-add.js'
import { imMessageUpdate } from './im-message-update.js'
import { imNotify, imNotifyPersonalAdd, imNotifySystemAdd } from './im-notify.js'
import { imbotCommandAnswer } from './imbot-command-answer.js'
import { imbotMessageAdd } from './imbot-message-add.js'
import { imbotMessageUpdate } from './imbot-message-update.js'
import type { Method } from './method.js'

const all: readonly Method[] = [
  imMessageAdd,
  imMessageUpdate,
  imNotify,
  imNotifyPersonalAdd,
  imNotifySystemAdd,
  imbotCommandAnswer,
  imbotMessageAdd,
  imbotMessageUpdate,
]

/** The methods whose rules are known, by name in lower case. */
export const methods: ReadonlyMap<string, Method> = new Map(all.map(method => [method.name.toLowerCase(), method]))
