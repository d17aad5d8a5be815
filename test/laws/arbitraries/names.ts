import fc from 'fast-check'

/** Methods, known and not. */
export const methodName = fc.constantFrom('im.message.add', 'imbot.v2.Chat.Message.send', 'task.item.add', 'IM.Notify')

/** Names of parameters, and what could be taken for something else. */
export const paramName = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom(
    'MESSAGE',
    'message',
    'fields',
    'KEYBOARD',
    'ATTACH',
    'BOT_ID',
    'auth',
    'cmd',
    '__proto__',
    'toString',
  ),
)
