import type { Language, Severity } from '../index.js'
import { ru as ruLanguage } from '../ru.js'

export const LANGS = ['en', 'ru'] as const
export type Lang = (typeof LANGS)[number]
export type Counted = Severity | 'request' | 'part' | 'place' | 'unusable'

/** What the command itself says in a language; the sentences of the findings come from the library. */
export interface Wording {
  /** Absent: the library's own, which is English. */
  readonly language?: Language
  readonly severities: Readonly<Record<Severity, string>>
  readonly nothing: string
  readonly wholeRequest: string
  readonly wholePart: string
  /** Before the other places of a finding that was made several times. */
  readonly also: string
  readonly of: string
  readonly chars: string
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
    wholeRequest: '(the whole request)',
    wholePart: '(the whole part)',
    also: 'also at',
    of: 'of',
    chars: 'chars',
    barePart: 'A part alone is checked with --part attach, --part keyboard or --part menu.',
    more: count => `and at ${en.count(count, 'place').replace(' ', ' more ')}`,
  },
  ru: {
    ...ru,
    language: ruLanguage,
    severities: { error: 'ошибка', warning: 'предупреждение', hint: 'совет' },
    nothing: 'замечаний нет',
    wholeRequest: '(весь запрос)',
    wholePart: '(вся часть)',
    also: 'также в',
    of: 'из',
    chars: 'симв.',
    barePart: 'Отдельная часть проверяется с --part attach, --part keyboard или --part menu.',
    more: count => `и ещё в ${ru.count(count, 'place')}`,
  },
}
