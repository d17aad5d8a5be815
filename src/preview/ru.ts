import { ruExplain } from '../explain/ru.js'
import type { PreviewLanguage } from './preview-language.js'

/** The words of a preview in Russian. */
export const ruPreview: PreviewLanguage = {
  tag: 'ru',
  explain: ruExplain,
  words: {
    untitled: 'Без названия',
    download: 'Скачать',
    file: '[Файл]',
    menu: 'Контекстное меню',
    stays: 'Как было до этого: {parts}.',
    cleared: 'Убрано: {parts}.',
    deletes: 'Сообщение удаляется.',
    nothing: 'Показывать нечего.',
    dropped: 'пропадёт',
    hidden: 'здесь не показывается: {what}',
    hiddenMenu: 'здесь не показывается: меню, пунктов: {count}',
    more: 'И ещё таких: {count}.',
    cannotShow: 'Код клиента падает на этом тексте, и сообщение остаётся пустым.',
  },
}
