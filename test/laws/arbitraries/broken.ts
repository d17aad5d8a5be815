import fc from 'fast-check'
import { aBreak, brokenBy, renamed } from '../../../src/fast-check/breaks.js'
import { anyPart, type Construction } from '../parts.js'

/** A part of a message as authors send it who come from elsewhere: right at first, and then broken in some places. */
export interface BrokenPart {
  readonly name: Construction['name']
  readonly value: unknown
}

export const brokenPart: fc.Arbitrary<BrokenPart> = fc
  .tuple(anyPart, fc.array(aBreak, { maxLength: 5 }))
  .map(([{ name, chain }, list]) => ({ name, value: brokenBy(chain().at(-1), list) }))

const METHODS = [
  'imbot.message.add',
  'imbot.message.update',
  'im.message.add',
  'im.notify.system.add',
  'imbot.command.answer',
  'imbot.v2.Chat.Message.send',
  'imbot.v2.Chat.Message.update',
]

/** A call with broken parts, and with parameters that are broken or belong to another method. */
export const brokenRequest: fc.Arbitrary<{ readonly method: string; readonly params: unknown }> = fc
  .tuple(
    fc.constantFrom(...METHODS),
    fc.array(brokenPart, { maxLength: 3 }),
    fc.record(
      {
        SYSTEM: fc.constantFrom(true, 'Y', 'yes', 'N', 0),
        URL_PREVIEW: fc.constantFrom(true, false, 'N', 'да', 'maybe'),
        MESSAGE: fc.constantFrom('Hello', '', 142, '[Ann]: **hi**', '<b>hi</b>', '[br]'),
        CHAT_ID: fc.constant(98),
      },
      { requiredKeys: [] },
    ),
    fc.array(aBreak, { maxLength: 2 }),
  )
  .map(([method, list, flags, changes]) => {
    const given = {
      MESSAGE: 'Hello',
      ...flags,
      ...Object.fromEntries(list.map(({ name, value }) => [name.toUpperCase(), value])),
    }
    const ids = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE_ID: 5, USER_ID: 7, COMMAND_ID: 7, COMMAND: 'help' }
    const fields = renamed(given, key => key.toLowerCase().replace('url_preview', 'urlPreview'))
    const params: unknown = method.includes('v2')
      ? { botId: 39, dialogId: 'chat5', messageId: 5, fields }
      : { ...ids, ...given }
    return { method, params: brokenBy(params, changes) }
  })
