import { ru } from '../diagnostic/ru.js'
import { ruParse } from '../parse/ru.js'
import type { ConvertLanguage } from './change.js'

/** What conversion says, in Russian. */
export const ruConvert: ConvertLanguage = {
  tag: 'ru',
  parse: ruParse,
  diagnostics: ru,
  sentences: {
    'no-longer': 'Больше не так: {finding}',
    'convert/now-read': '{method} читает {param}, а {from} его принимает и ничего с ним не делает.',
    'convert/unread': '{method} не читает {param}, поэтому он опущен.',
    'convert/nothing-to-clear': '{param} надо было очистить, а в новом сообщении очищать нечего: он опущен.',
    'convert/from-user': 'Сообщение приходит от вызывающего пользователя, а не от бота.',
    'convert/from-bot': 'Сообщение приходит от бота, а не от вызывающего пользователя.',
    'convert/notification': 'Получается уведомление одному пользователю, а не сообщение чата.',
    'convert/chat-message': 'Получается сообщение чата, а не уведомление.',
    'convert/three-days': '{method} меняет сообщения три дня после отправки, а {from} — в любом возрасте.',
    'convert/any-age': '{method} меняет сообщения в любом возрасте, а {from} — три дня после отправки.',
    'convert/app-name':
      '{method} ставит перед системным текстом название вызывающего приложения и считает его частью текста.',
    'convert/no-app-name': '{from} ставит перед системным текстом название вызывающего приложения, а {method} — нет.',
    'convert/bot-name': '{method} ставит перед системным текстом имя бота и считает его частью текста.',
    'convert/no-bot-name': '{from} ставит перед системным текстом имя бота, а {method} — нет.',
    'convert/bot-phrase': '{method} ставит перед системным текстом фразу с именем бота и считает её частью текста.',
    'convert/no-bot-phrase': '{from} ставит перед системным текстом фразу с именем бота, а {method} — нет.',
    'convert/empty-part':
      '{param} — {value}: здесь это ничего не даёт, а в другом методе может очистить часть. Он опущен.',
    'convert/clears': "{param} — {value}, это его очищает: отправляется 'N', как нужно {method}.",
    'convert/part-text': '{param} был текстом, отправляется структура, которая в нём записана.',
    'convert/flag': '{param} — {value}, {from} принимает это за {stored}: отправляется {stored}.',
    'convert/bot-inside': 'BOT_ID {value} внутри {param} убран: считается бот вызова.',
    'convert/dialog': '{given} {value} называет диалог и отправляется как {param} {sent}.',
  },
}
