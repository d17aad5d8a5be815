import type { MarkupLanguage } from './markup-language.js'

/** What the conversion says, in Russian. */
export const ruMarkup: MarkupLanguage = {
  tag: 'ru',
  sentences: {
    'markup/not-text': 'Здесь {value}, а нужен текст: ничего не преобразовано. Передайте документ строкой.',
    'markup/link':
      'Строка {line}: адрес {address} клиенты не делают ссылкой: текст остаётся, адрес опущен. Дайте адрес, который начинается с "/", http:, https:, mailto: или tel:.',
    'markup/table-link':
      "Строка {line}: ссылка на {address} стоит в таблице, которая показана как код, и нажать её нельзя: текст остаётся, адрес опущен. Возьмите tables: 'grid' или поставьте ссылку под таблицей.",
    'markup/too-deep':
      'Строка {line}: то, что вложено глубже {maxDepth} уровней, показано на последнем из них. Уменьшите вложенность.',
    'markup/not-shown': 'Строка {line}: <{element}> с содержимым — не текст и опущен.',
    'markup/unknown-element':
      'Строка {line}: {element} — не элемент HTML и показан как набран. Если это код, поставьте обратные апострофы.',
    'markup/code':
      'Строка {line}: в коде есть {found}, что закончило бы его или было бы прочитано, поэтому туда вставлен пробел нулевой ширины. При копировании он остаётся.',
  },
}
