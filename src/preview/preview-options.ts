import { quote } from '../diagnostic/quote.js'
import type { SubjectOptions } from '../rest/subject.js'
import type { Brush, Client } from './brush.js'
import { en } from './en.js'
import type { PreviewLanguage } from './preview-language.js'

export type Theme = 'light' | 'dark'

export interface PreviewOptions extends SubjectOptions {
  /** `web` unless told: today's web and desktop client. `legacy`: the web client before 2024. `mobile`: the app. */
  readonly client?: Client
  /** `light` unless told. */
  readonly theme?: Theme
  /** The language of what the preview says itself; English unless told, or `ruPreview`. */
  readonly language?: PreviewLanguage
  /** `placeholder` unless told: a box that says what belongs there, and nothing is loaded from anywhere. */
  readonly images?: 'load' | 'placeholder'
  /** Shows too what the server drops or changes, and what this client leaves out, each at its place. */
  readonly marks?: boolean
  /** The portal's address, `https://acme.bitrix24.com`: where addresses of a message that begin with `/` lead. */
  readonly portal?: string
}

const CLIENTS: readonly Client[] = ['web', 'legacy', 'mobile']
const THEMES: readonly Theme[] = ['light', 'dark']
const IMAGES = ['placeholder', 'load'] as const

/** The options with their defaults. Throws a TypeError where one cannot be what it is. */
export function readOptions(options: PreviewOptions): Omit<Brush, 'rules'> & { readonly theme: Theme } {
  const { client, theme, language = en, images, marks = false, portal } = options
  return {
    client: oneOf('client', client, CLIENTS),
    theme: oneOf('theme', theme, THEMES),
    language,
    loadsImages: oneOf('images', images, IMAGES) === 'load',
    marks,
    portal: readPortal(portal),
  }
}

function oneOf<Word extends string>(name: string, value: Word | undefined, words: readonly Word[]): Word {
  const found = words.find(word => word === (value ?? words[0]))
  if (found !== undefined) return found
  throw new TypeError(`${name} is ${quote(value)}: give ${words.map(word => quote(word)).join(' or ')}.`)
}

function readPortal(portal: string | undefined): string | undefined {
  if (portal === undefined || (/^https?:\/\//i.test(portal) && URL.canParse(portal))) return portal
  throw new TypeError(`portal is ${quote(portal)}: give the address of a portal, like "https://acme.bitrix24.com".`)
}
