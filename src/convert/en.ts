import { en } from '../diagnostic/en.js'
import { enParse } from '../parse/en.js'
import type { ConvertLanguage } from './change.js'

/** What conversion says, in English. */
export const enConvert: ConvertLanguage = {
  tag: 'en',
  parse: enParse,
  diagnostics: en,
  sentences: {
    'no-longer': 'No longer so: {finding}',
    'convert/now-read': '{method} reads {param}, which {from} takes and does nothing with.',
    'convert/unread': '{method} does not read {param}, so it was left out.',
    'convert/nothing-to-clear': '{param} was to be cleared, and a new message has nothing to clear: it was left out.',
    'convert/from-user': 'The message comes from the calling user, and not from the bot.',
    'convert/from-bot': 'The message comes from the bot, and not from the calling user.',
    'convert/notification': 'It becomes a notification for one user, and no message of a chat.',
    'convert/chat-message': 'It becomes a message of a chat, and no notification.',
    'convert/three-days': '{method} changes messages for three days after they were sent, {from} whatever their age.',
    'convert/any-age': '{method} changes messages whatever their age, {from} for three days after they were sent.',
    'convert/app-name':
      '{method} puts the name of the calling application before a system text, and counts it as a part of the text.',
    'convert/no-app-name': '{from} puts the name of the calling application before a system text, {method} does not.',
    'convert/bot-name': '{method} puts the name of the bot before a system text, and counts it as a part of the text.',
    'convert/no-bot-name': '{from} puts the name of the bot before a system text, {method} does not.',
    'convert/bot-phrase':
      '{method} puts a phrase that names the bot before a system text, and counts it as a part of the text.',
    'convert/no-bot-phrase': '{from} puts a phrase that names the bot before a system text, {method} does not.',
    'convert/empty-part': '{param} is {value}, which brings nothing here and may clear it elsewhere: it was left out.',
    'convert/clears': "{param} is {value}, which clears it: it is sent as 'N', as {method} wants it.",
    'convert/part-text': '{param} was text, and is sent as the structure that is in it.',
    'convert/flag': '{param} is {value}, which {from} takes for {stored}: it is sent as {stored}.',
    'convert/bot-inside': 'BOT_ID {value} inside {param} was taken out: the bot of the call counts.',
    'convert/dialog': '{given} {value} names the dialog, and is sent as {param} {sent}.',
  },
}
