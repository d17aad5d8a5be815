import type { ConvertLanguage } from '../convert.js'
import type { ExplainLanguage } from '../explain.js'
import type { FixLanguage } from '../fix.js'
import type { ErrorLanguage } from '../http.js'
import type { Language, Severity } from '../index.js'
import type { MarkupLanguage } from '../markdown.js'
import type { ParseLanguage } from '../parse.js'
import { ruConvert, ruErrors, ruExplain, ruFix, ru as ruLanguage, ruMarkup, ruParse } from '../ru.js'

export const LANGS = ['en', 'ru'] as const
export type Lang = (typeof LANGS)[number]
export type Counted = Severity | 'request' | 'part' | 'place' | 'unusable'

/** What stands after the name of a file that cannot be read. */
export interface FileWording {
  readonly missing: string
  readonly directory: string
  readonly forbidden: string
  readonly notUtf8: string
  readonly noMatch: string
  readonly empty: string
  tooLong(maxChars: number): string
  notJson(problem: string): string
}

/** What the command itself says in a language; the sentences of the findings come from the library. */
export interface Wording {
  /** Absent: the library's own, which is English. */
  readonly language?: Language
  /** The same for what the server answers. */
  readonly errors?: { readonly language: ErrorLanguage }
  readonly parse?: ParseLanguage
  readonly explain?: { readonly language: ExplainLanguage }
  readonly fix?: { readonly language: FixLanguage }
  readonly convert?: { readonly language: ConvertLanguage }
  readonly markup?: { readonly language: MarkupLanguage }
  readonly severities: Readonly<Record<Severity, string>>
  readonly nothing: string
  /** Why a file, or what is in it, cannot be read. */
  readonly files: FileWording
  readonly wholeRequest: string
  readonly wholePart: string
  /** Before the other places of a finding that was made several times. */
  readonly also: string
  readonly of: string
  readonly chars: string
  /** Where there is nowhere to send to. */
  readonly noWebhook: string
  readonly badWebhook: string
  /** Where a picture is wanted and nothing can draw it. */
  readonly noChromium: string
  /** Where what should draw it ends without a picture. */
  noPicture(chromium: string): string
  notOpened(file: string): string
  /** Where commands of a batch take results of one another, and go neither alone nor with others of their names. */
  readonly needsBatch: string
  readonly namesClash: string
  readonly nothingToFix: string
  /** Where a corrected payload cannot be put back into its file. */
  readonly notWritable: string
  /** How many corrections were made, or could be. */
  corrected(count: number, isApplied: boolean): string
  /** How much is left; its codes follow. */
  leftToDecide(count: number): string
  /** What a portal says when it has started; the names of what it has are of one width. */
  readonly portal: Readonly<Record<'title' | 'webhook' | 'bots' | 'commands' | 'end', string>>
  unreachable(reason: string): string
  /** A portal cannot listen there; without a reason the port is taken. */
  noPort(port: number, reason: string | undefined): string
  /** Above what the portal holds of a message. */
  stored(id: number, dialogId: string, authorId: number): string
  /** Some requests have errors, so none was sent. */
  nothingSent(failing: number): string
  /** How a run has ended of which something was sent. */
  sent(sent: number, total: number): string
  /** Where nothing of the input is a request. */
  readonly barePart: string
  count(count: number, noun: Counted): string
  more(count: number): string
  number(number: number): string
  percent(percent: number): string
}

const nouns: { readonly [L in Lang]: Readonly<Record<Counted, Partial<Record<Intl.LDMLPluralRule, string>>>> } = {
  en: {
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
    hint: { one: 'hint', other: 'hints' },
    request: { one: 'request', other: 'requests' },
    part: { one: 'part', other: 'parts' },
    unusable: { one: 'unusable input', other: 'unusable inputs' },
    place: { one: 'place', other: 'places' },
  },
  ru: {
    error: { one: 'ошибка', few: 'ошибки', many: 'ошибок' },
    warning: { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' },
    hint: { one: 'совет', few: 'совета', many: 'советов' },
    request: { one: 'запрос', few: 'запроса', many: 'запросов' },
    part: { one: 'часть', few: 'части', many: 'частей' },
    unusable: { one: 'непригодный ввод', few: 'непригодных ввода', many: 'непригодных вводов' },
    place: { one: 'месте', few: 'местах', many: 'местах' },
  },
}

function counting(lang: Lang) {
  const plural = new Intl.PluralRules(lang)
  const format = new Intl.NumberFormat(lang)
  const percents = new Intl.NumberFormat(lang, { minimumFractionDigits: 1 })
  return {
    number: (number: number) => format.format(number),
    percent: (percent: number) => `${percents.format(percent)} %`,
    count: (count: number, noun: Counted) => `${format.format(count)} ${nouns[lang][noun][plural.select(count)] ?? ''}`,
  }
}

const en = counting('en')
const ru = counting('ru')

export const wordings: Readonly<Record<Lang, Wording>> = {
  en: {
    ...en,
    severities: { error: 'error', warning: 'warning', hint: 'hint' },
    nothing: 'nothing to report',
    files: {
      missing: 'there is no such file',
      directory: 'this is a directory, give files',
      forbidden: 'it may not be read',
      notUtf8: 'this is not text in UTF-8: save it as that',
      noMatch: 'no file matches',
      empty: 'this is not JSON: there is nothing in it',
      tooLong: maxChars =>
        `a value of more than ${en.number(maxChars)} characters cannot be read. Write a request on each line, without a list around them.`,
      notJson: problem => `this is not JSON: ${problem}`,
    },
    wholeRequest: '(the whole request)',
    wholePart: '(the whole part)',
    also: 'also at',
    of: 'of',
    chars: 'chars',
    noChromium:
      'A picture needs Chromium or Chrome, and none was found. Get it with "apt-get install chromium" (Debian, Ubuntu) or "brew install --cask chromium" (macOS), or give the path of one: CHROMIUM_PATH=/path/to/chromium. A page needs none: --html.',
    noPicture: chromium =>
      `${chromium} was started as Chromium, and made no picture. Give the path of another one: CHROMIUM_PATH=/path/to/chromium.`,
    notOpened: file => `This machine has no program to open files with. Open it yourself: ${file}`,
    noWebhook:
      'B24_WEBHOOK is not set: put the address of an incoming webhook there, or try --portal, which needs no account.',
    needsBatch: 'A command takes the result of another one, which only a batch can do: add --batch. Nothing was sent.',
    namesClash: 'Commands of several batches have the same name: send one batch at a time. Nothing was sent.',
    nothingToFix: 'nothing to correct here; b24msg check tells whether all is well',
    notWritable:
      'not written. This cannot be put back as it was: --write is for JSON and JSON lines, all of which can be read, without tokens in commands of a batch and without numbers of more than 15 digits. Take --apply.',
    corrected: (count, isApplied) => `${en.number(count)} ${isApplied ? 'corrected' : 'can be corrected'}`,
    leftToDecide: count => `${en.number(count)} left that you must decide`,
    badWebhook:
      'B24_WEBHOOK is no http or https address. It looks like https://your-portal.bitrix24.com/rest/1/secret/',
    portal: {
      title: 'A portal for trying out messages. It reaches nobody.',
      webhook: 'webhook ',
      bots: 'bots    ',
      commands: 'commands',
      end: 'Ctrl+C ends it.',
    },
    unreachable: reason => `The portal cannot be reached: ${reason}. What follows was not sent.`,
    noPort: (port, reason = 'it is taken') =>
      `A portal cannot listen on port ${port}: ${reason}. Give another one, or --port 0 for a free one.`,
    stored: (id, dialogId, authorId) => `Stored: message ${id} in ${dialogId}, written by ${authorId}`,
    nothingSent: failing => `Nothing was sent: ${en.count(failing, 'request')} with errors.`,
    sent: (sent, total) => `${en.number(sent)} of ${en.count(total, 'request')} sent`,
    barePart:
      'A part alone is read with --part attach, --part keyboard or --part menu, and parameters with --method and the name of their method.',
    more: count => `and at ${en.count(count, 'place').replace(' ', ' more ')}`,
  },
  ru: {
    ...ru,
    language: ruLanguage,
    errors: { language: ruErrors },
    parse: ruParse,
    explain: { language: ruExplain },
    fix: { language: ruFix },
    convert: { language: ruConvert },
    markup: { language: ruMarkup },
    severities: { error: 'ошибка', warning: 'предупреждение', hint: 'совет' },
    nothing: 'замечаний нет',
    files: {
      missing: 'такого файла нет',
      directory: 'это папка, укажите файлы',
      forbidden: 'читать его не разрешено',
      notUtf8: 'это не текст в UTF-8: сохраните его в этой кодировке',
      noMatch: 'таких файлов нет',
      empty: 'это не JSON: здесь ничего нет',
      tooLong: maxChars =>
        `значение длиннее ${ru.number(maxChars)} символов прочитать нельзя. Пишите по запросу на строке, без списка вокруг них.`,
      notJson: problem => `это не JSON: ${problem}`,
    },
    wholeRequest: '(весь запрос)',
    wholePart: '(вся часть)',
    also: 'также в',
    of: 'из',
    chars: 'симв.',
    noChromium:
      'Для картинки нужен Chromium или Chrome, и его нет. Поставьте: "apt-get install chromium" (Debian, Ubuntu), "brew install --cask chromium" (macOS) — или укажите путь: CHROMIUM_PATH=/path/to/chromium. Для страницы он не нужен: --html.',
    noPicture: chromium =>
      `${chromium} запускался как Chromium, но картинки не сделал. Укажите путь к другому: CHROMIUM_PATH=/path/to/chromium.`,
    notOpened: file => `На этой машине нечем открывать файлы. Откройте сами: ${file}`,
    noWebhook:
      'Переменная B24_WEBHOOK не задана: запишите в неё адрес входящего вебхука или попробуйте --portal, для него аккаунт не нужен.',
    needsBatch:
      'Одна команда берёт результат другой, а это может только batch: добавьте --batch. Ничего не отправлено.',
    namesClash: 'В нескольких batch есть команды с одним именем: отправляйте их по одному. Ничего не отправлено.',
    nothingToFix: 'исправлять здесь нечего; всё ли в порядке, скажет b24msg check',
    notWritable:
      'не записано. Вернуть это в прежнем виде нельзя: --write — для JSON и JSON lines, которые читаются целиком, без токенов в командах batch и без чисел длиннее 15 цифр. Возьмите --apply.',
    corrected: (count, isApplied) => `${isApplied ? 'Исправлено' : 'Можно исправить'}: ${ru.number(count)}`,
    leftToDecide: count => `решать вам: ${ru.number(count)}`,
    badWebhook:
      'В B24_WEBHOOK записан не адрес http или https. Он выглядит так: https://your-portal.bitrix24.ru/rest/1/secret/',
    portal: {
      title: 'Портал, на котором пробуют сообщения. Он никому ничего не доставляет.',
      webhook: 'вебхук ',
      bots: 'боты   ',
      commands: 'команды',
      end: 'Ctrl+C завершает его.',
    },
    unreachable: reason => `Портал недоступен: ${reason}. Остальное не отправлено.`,
    noPort: (port, reason = 'он занят') =>
      `Портал не может занять порт ${port}: ${reason}. Укажите другой или --port 0, чтобы взять свободный.`,
    stored: (id, dialogId, authorId) => `Сохранено: сообщение ${id} в ${dialogId}, автор ${authorId}`,
    nothingSent: failing => `Ничего не отправлено, с ошибками: ${ru.count(failing, 'request')}.`,
    sent: (sent, total) => `Отправлено: ${ru.number(sent)} из ${ru.number(total)}`,
    barePart:
      'Отдельная часть читается с --part attach, --part keyboard или --part menu, а параметры — с --method и именем их метода.',
    more: count => `и ещё в ${ru.count(count, 'place')}`,
  },
}
