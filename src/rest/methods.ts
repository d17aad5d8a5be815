import { imbotMessageAdd } from './imbot-message-add.js'
import { imbotMessageUpdate } from './imbot-message-update.js'
import type { Method } from './method.js'

/** The methods whose rules are known, by name. */
export const methods: ReadonlyMap<string, Method> = new Map(
  [imbotMessageAdd, imbotMessageUpdate].map(method => [method.name.toLowerCase(), method]),
)
