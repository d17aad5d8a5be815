import type { MethodName } from '../parse/make-call.js'
import type { ParsedCall } from '../parse/parsed-call.js'
import { toText } from '../php/convert.js'
import { type Data, isArray } from '../php/data.js'
import { isChat } from '../rest/lookups.js'
import type { ChangeCode } from './change.js'
import type { Conversion } from './conversion.js'
import { isYesToLegacy, isYesToV2 } from './convert-flags.js'

/** What the server puts before the text of a system message; it counts towards the limit of the text. */
type Prefix = 'app-name' | 'bot-name' | 'bot-phrase' | 'none' | 'unknown'

const LOST: Readonly<Partial<Record<Prefix, ChangeCode>>> = {
  'app-name': 'convert/no-app-name',
  'bot-name': 'convert/no-bot-name',
  'bot-phrase': 'convert/no-bot-phrase',
}
const GAINED: Readonly<Partial<Record<Prefix, ChangeCode>>> = {
  'app-name': 'convert/app-name',
  'bot-name': 'convert/bot-name',
  'bot-phrase': 'convert/bot-phrase',
}

/** Notes what the methods put before the text of the message, where it is not the same. */
export function notePrefix(before: ParsedCall, after: ParsedCall, conversion: Conversion): void {
  const { fromMethod, method } = conversion
  const lost = prefixOf(fromMethod, before)
  const gained = prefixOf(method, after)
  if (lost === gained || lost === 'unknown' || gained === 'unknown') return
  for (const code of [LOST[lost], GAINED[gained]]) {
    if (code !== undefined) conversion.note(code, 'MESSAGE', { from: fromMethod, method })
  }
}

function prefixOf(method: MethodName, { message, target }: ParsedCall): Prefix {
  const system = (message.payload.SYSTEM ?? null) as Data
  const isInChat = target.dialogId === undefined ? target.chatId !== undefined : isChat(textOf(target.dialogId))
  switch (method) {
    case 'im.message.add':
      return isInChat && isYesToLegacy('SYSTEM', system) ? 'app-name' : 'none'
    case 'imbot.message.add':
      // From one user to another the bot only carries the message.
      if (target.fromUserId !== undefined && target.toUserId !== undefined) return 'bot-phrase'
      return isInChat && isYesToLegacy('SYSTEM', system) ? 'bot-name' : 'none'
    case 'imbot.command.answer':
      return isYesToLegacy('SYSTEM', system) ? 'bot-phrase' : 'none'
    case 'im.notify.system.add':
      return 'app-name'
    case 'im.notify':
      return target.type === 'SYSTEM' ? 'app-name' : 'none'
    case 'imbot.v2.Chat.Message.send':
      return isInChat && isYesToV2(system) ? 'app-name' : 'none'
    case 'imbot.v2.Command.answer':
      return isYesToV2(system) ? 'unknown' : 'none'
    default:
      return 'none'
  }
}

function textOf(value: Data): string {
  return isArray(value) ? '' : toText(value)
}
