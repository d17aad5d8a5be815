import { ruPreview } from 'b24-message/preview'
import { ru as ruCheck, ruFix, ruParse } from 'b24-message/ru'
import type { Words } from './words.js'

const number = new Intl.NumberFormat('ru')
const rules = new Intl.PluralRules('ru')
const count = (one: string, few: string, many: string) => (amount: number) => {
  const rule = rules.select(amount)
  return `${number.format(amount)} ${rule === 'one' ? one : rule === 'few' ? few : many}`
}
const errors = count('ошибка', 'ошибки', 'ошибок')
const warnings = count('предупреждение', 'предупреждения', 'предупреждений')
const hints = count('подсказка', 'подсказки', 'подсказок')
const fixes = count('безопасное исправление', 'безопасных исправления', 'безопасных исправлений')

export const ru: Words = {
  tag: 'ru',
  name: 'Русский',
  check: { language: ruCheck },
  fix: { language: ruFix },
  parse: { language: ruParse },
  preview: { language: ruPreview },
  page: {
    title: 'Песочница b24-message',
    tagline: 'Сообщение для чата Битрикс24 — до отправки',
    language: 'Язык',
    theme: 'Тема',
    share: 'Скопировать ссылку',
    shared: 'Адрес этого сообщения — в буфере обмена.',
    cannotCopy: 'Браузер не даёт странице копировать. Ссылка — в строке адреса.',
    cannotShare: 'В ссылку попадают только JSON и код на билдерах: в других вызовах могут быть секреты.',
    unreadable: 'В адресе нет сообщения, которое удалось бы прочитать, поэтому здесь пример.',
  },
  themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
  examples: {
    label: 'Пример',
    choose: 'Выберите пример…',
    starters: 'С чего начать',
    payloads: 'Что шлют настоящие боты, с ошибками',
    names: {
      'task-card': 'Карточка задачи',
      'order-builders': 'Заказ, на билдерах',
      'list-builders': 'Клавиатура из списка, на билдерах',
      'markdown-builders': 'Markdown от языковой модели, на билдерах',
      broken: 'Отклоняемый вызов, который можно исправить',
      '01-action-beside-command': 'ACTION рядом с COMMAND',
      '02-hex-colours-only': 'Только шестнадцатеричные цвета',
      '03-grid-in-old-terms': 'Таблица по-старому',
      '04-keyboard-begins-with-new-line': 'Клавиатура начинается с новой строки',
      '05-no-bot-id': 'Без BOT_ID',
      '06-line-and-new-line': 'LINE и новая строка после каждой кнопки',
      '07-empty-strings-in-template': 'Пустые строки из шаблона',
      '08-update-with-dialog-id': 'Изменение с DIALOG_ID',
      '09-same-buttons-twice': 'Те же кнопки второй раз',
      '10-buffer-in-command-params': 'Buffer в COMMAND_PARAMS',
      '11-big-command-params': 'Большие COMMAND_PARAMS',
      '12-old-text-in-command-params': 'Старый текст в COMMAND_PARAMS',
      '13-approve-and-block': 'Согласование с блокировкой клавиатуры',
      '14-clear-the-keyboard': 'Убрать клавиатуру',
      '15-attach-in-short-form': 'ATTACH в краткой форме',
      '16-send-links-as-blocks': 'Ссылки-отправки в блоках',
      '17-send-links-as-menu': 'Ссылки-отправки в меню',
      '18-link-in-the-text': 'Ссылка в тексте',
      '19-slack-underscores': 'Подчёркивания из Slack',
      '20-markdown': 'Markdown в тексте',
    },
  },
  editor: {
    region: 'Сообщение',
    mode: 'Записано как',
    labels: {
      json: 'Сообщение в виде JSON',
      builder: 'Сообщение на TypeScript, на билдерах',
    },
    hint: 'Ctrl+Пробел дополняет, F8 ведёт к следующему замечанию, Tab выходит из редактора.',
    otherForm:
      'Это вызов, но не JSON. В виде JSON его можно здесь проверить и исправить; секреты адреса в него не войдут.',
    severalCalls: 'Это несколько вызовов. Дайте один из них.',
    writeAsJson: 'Записать как JSON',
    tooLong: 'Это слишком длинно, чтобы показать.',
    cannotSwitch: 'Сначала сделайте из этого сообщение: то, что здесь написано, не переводится.',
    phrases: {
      Diagnostics: 'Замечания',
      'No diagnostics': 'Замечаний нет',
      close: 'закрыть',
      Completions: 'Варианты',
      'current match': 'текущее совпадение',
      'Fold line': 'Свернуть строку',
      'Unfold line': 'Развернуть строку',
      'Control character': 'Управляющий символ',
    },
  },
  modes: { json: 'JSON', builder: 'TypeScript' },
  builder: {
    nothing: 'Код не экспортирует сообщение. Напишите `export default …`.',
    strange: 'Код ответил чем-то, что не является сообщением.',
    timeout: seconds => `Код выполнялся дольше ${seconds} секунд и был остановлен.`,
  },
  look: { region: 'Предпросмотр', client: 'Клиент', marks: 'Показать, что пропадёт', none: 'Пока нечего показать.' },
  clients: { web: 'Веб и десктоп', legacy: 'Старый веб', mobile: 'Мобильный' },
  details: { region: 'Подробности', stale: 'О последнем сообщении, которое удалось прочитать:' },
  tabs: { findings: 'Замечания', sizes: 'Размеры', stored: 'Сохранённое', code: 'Код' },
  findings: {
    none: 'Замечаний нет: сервер сохранит всё.',
    problem: 'Из этого не получается сообщение',
    fix: 'Исправить',
    choice: 'Выбрать',
    others: 'Ещё можно',
    inJson: 'Исправления делаются в JSON.',
    continue: 'Продолжить в JSON',
    fixed: 'Готово.',
    summary: ({ error, warning, hint }) => `${errors(error)}, ${warnings(warning)}, ${hints(hint)}`,
    goTo: place => `Перейти к ${place}`,
    fixAll: amount => `Внести ${fixes(amount)}`,
    more: amount => `…и ещё ${number.format(amount)}.`,
  },
  severities: { error: 'Ошибка', warning: 'Предупреждение', hint: 'Подсказка' },
  sizes: {
    none: 'Пока нечего измерять.',
    heaviest: 'Самое тяжёлое',
    chars: (taken, max) => `${number.format(taken)} из ${number.format(max)} символов`,
    bytes: (taken, max) => `${number.format(taken)} из ${number.format(max)} байт`,
  },
  parts: { message: 'Текст', attach: 'ATTACH', keyboard: 'KEYBOARD', menu: 'MENU' },
  stored: {
    label: 'Что сохранит сервер',
    hint: 'Что ответит сервер и что он после этого хранит.',
    none: 'Сервер ничего из этого не сохранит.',
  },
  code: {
    format: 'Как',
    label: 'Код',
    builders: 'TypeScript (билдеры)',
    copy: 'Скопировать код',
    copied: 'Код — в буфере обмена.',
    cannotCopy: 'Браузер не даёт странице копировать. Код выделен: нажмите Ctrl+C.',
    noCall: 'Часть сама по себе — не вызов: дайте { "method": …, "params": … }, чтобы увидеть, как её отправить.',
    none: 'Пока нечего записать кодом.',
  },
}
