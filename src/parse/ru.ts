import { ru } from '../diagnostic/ru.js'
import type { ParseLanguage } from './parse-language.js'

/** What reading says, in Russian. */
export const ruParse: ParseLanguage = {
  tag: 'ru',
  diagnostics: ru,
  jsonProblems: {
    'text-after-end': 'после конца значения есть ещё текст',
    'comma-at-end': 'запятая перед «{closer}» лишняя',
    'no-comma': 'ожидается «,» или «{closer}»',
    'object-open': 'объект не закончен',
    'bare-key': 'ожидается ключ в двойных кавычках',
    'no-colon': 'ожидается «:»',
    'control-char': 'внутри текста стоит перенос строки или другой управляющий символ: пишите \\n',
    'bad-escape': 'обратная косая черта здесь ничего не значит: пишите её дважды',
    'text-open': 'текст, который начинается здесь, не закончен',
    empty: 'здесь нет значения',
    'value-open': 'значение не закончено',
    'single-quotes': 'текст пишется в двойных кавычках',
    'no-value': 'ожидается значение',
  },
  sentences: {
    'parse/unknown-form':
      'Это не вызов и не часть сообщения[[: {value}]][[ (текст из {chars} символов)]]. Дайте { method, params }, их список или batch, ATTACH, KEYBOARD или MENU, тело формы, адрес или команду curl.',
    'parse/not-json': 'Это перестаёт быть JSON в строке {line}, столбце {column}: {problem}.',
    'parse/open-quote':
      "Кавычка {quote} в строке {line}, столбце {column} не закрыта, и команда не закончена. Закройте её; апостроф внутри одинарных кавычек пишется как '\\''.",
    'parse/which-method':
      "Это параметры без метода[[: их принимают {candidates}]]. Назовите метод: { method: 'imbot.message.add' }.",
    'parse/too-large': 'В команде {chars} символов, здесь читается не больше {maxChars}. Дайте только тело запроса.',
    'parse/part-text':
      '{param} отправляется текстом и раскрыт для чтения. Отправляйте саму структуру: текст сервер разбирает ещё раз.',
    'parse/text-differs':
      '{param} отправляется текстом, и сервер читает его своим разбором: в {place} у него {server}, а написано {written}. Отправляйте саму структуру.',
    'parse/text-not-json':
      '{param} — текст, который со строки {line}, столбца {column} не JSON: {problem}. Его берёт только нестрогий разбор сервера и делает из каждого числа текст. Отправляйте саму структуру.',
    'parse/text-unreadable':
      '{param} — правильный JSON в тексте, но разбор сервера его не читает: он не берёт текст, который кончается обратной косой чертой. Отправляйте саму структуру.',
    'parse/content-type':
      'Тело — JSON, а уходит как {type}: сервер ищет в нём форму и не находит параметров. Отправляйте с Content-Type: application/json.',
    'parse/cut-off':
      'Знак # [[в {param} ]]заканчивает адрес: он и всё за ним (символов: {chars}) до сервера не дойдёт. Пишите %23 вместо # в значении.',
    'parse/file': '{param} берётся из файла {file}, который здесь не читается. Поставьте на его место содержимое.',
    'parse/credentials': '{param} открывает доступ и является секретом: в прочитанное он не вошёл.',
    'parse/command-unread': 'Команда — {value}: сервер выполняет только тексты вида "im.message.add?DIALOG_ID=chat5".',
    'parse/too-many-commands':
      'Команд {count}: сервер выполнит первые {maxCommands} и откажет остальным. Разбейте их на несколько batch.',
  },
}
