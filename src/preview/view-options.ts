import type { PartName } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import type { SubjectOptions } from '../rest/subject.js'
import { en } from './en.js'
import type { PreviewLanguage } from './preview-language.js'
import type { Client, View } from './view.js'

/** What every preview is told, whatever it is drawn with. */
export interface ViewOptions extends SubjectOptions {
  /** `web` unless told: today's web and desktop client. `legacy`: the web client before 2024. `mobile`: the app. */
  readonly client?: Client
  /** The language of what the preview says itself; English unless told, or `ruPreview`. */
  readonly language?: PreviewLanguage
  /** Shows too what the server drops or changes, and what this client leaves out, each at its place. */
  readonly marks?: boolean
  /** The portal's address, `https://acme.bitrix24.com`: where addresses of a message that begin with `/` lead. */
  readonly portal?: string
}

const CLIENTS: readonly Client[] = ['web', 'legacy', 'mobile']
const PARTS: readonly PartName[] = ['attach', 'keyboard', 'menu']

/** The options with their defaults. Throws a TypeError where one cannot be what it is. */
export function readView({ client, language = en, marks = false, part, portal }: ViewOptions): View {
  if (part !== undefined) oneOf('part', part, PARTS)
  return { client: oneOf('client', client, CLIENTS), language, marks, portal: readPortal(portal) }
}

/** The word that an option is, the first unless told. Throws a TypeError where it is none of them. */
export function oneOf<Word>(name: string, value: Word | undefined, words: readonly Word[]): Word {
  const found = words.find(word => word === (value ?? words[0]))
  if (found !== undefined) return found
  throw new TypeError(`${name} is ${quote(value)}: give ${words.map(word => quote(word)).join(' or ')}.`)
}

function readPortal(portal: string | undefined): string | undefined {
  if (portal === undefined || (/^https?:\/\//i.test(portal) && URL.canParse(portal))) return portal
  throw new TypeError(`portal is ${quote(portal)}: give the address of a portal, like "https://acme.bitrix24.com".`)
}
