import type { MethodName } from '../parse/make-call.js'

/** What sets methods apart where a message goes from one to the other. */
export interface MethodTraits {
  readonly author: 'user' | 'bot'
  readonly isNotification: boolean
  readonly isV2: boolean
  readonly isUpdate: boolean
  /** Parts go to the message as they are: the bot of COMMAND stands inside them. */
  readonly takesPartsAsIs: boolean
}

export function traitsOf(method: MethodName): MethodTraits {
  const isV2 = method.startsWith('imbot.v2.')
  return {
    author: method.startsWith('imbot.') ? 'bot' : 'user',
    isNotification: method.startsWith('im.notify'),
    isV2,
    isUpdate: method.endsWith('.update'),
    takesPartsAsIs: isV2 && method !== 'imbot.v2.Chat.Message.send',
  }
}
