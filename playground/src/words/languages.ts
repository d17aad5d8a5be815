import { en } from './en.js'
import { ru } from './ru.js'
import type { Tag, Words } from './words.js'

/** The languages of the page. */
export const languages: ReadonlyMap<Tag, Words> = new Map<Tag, Words>([
  ['en', en],
  ['ru', ru],
])

/** Each in its own words. */
export const languageNames: Readonly<Record<Tag, string>> = { en: en.name, ru: ru.name }
