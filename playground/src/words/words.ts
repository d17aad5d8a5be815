import type { Language, Severity } from 'b24-message'
import type { FixLanguage } from 'b24-message/fix'
import type { ParseLanguage } from 'b24-message/parse'
import type { Client, PreviewLanguage } from 'b24-message/preview'
import type { Mode } from '../message/draft.js'
import type { Theme } from '../page/reader.js'

type Texts<Name extends string> = Readonly<Record<Name, string>>

export type Tag = 'en' | 'ru'

/** What the page says in one language. */
export interface Words {
  readonly tag: Tag
  /** The language in its own words. */
  readonly name: string
  /** The same language of the package, as options; English needs none there. */
  readonly check: { readonly language?: Language }
  readonly fix: { readonly language?: FixLanguage }
  readonly parse: { readonly language?: ParseLanguage }
  readonly preview: { readonly language?: PreviewLanguage }

  readonly page: Texts<
    'title' | 'tagline' | 'language' | 'theme' | 'share' | 'shared' | 'cannotCopy' | 'cannotShare' | 'unreadable'
  >
  readonly themes: Texts<Theme>
  readonly examples: Texts<'label' | 'choose' | 'starters' | 'payloads'> & { readonly names: Texts<string> }
  readonly editor: Texts<
    'region' | 'mode' | 'hint' | 'tooLong' | 'cannotSwitch' | 'otherForm' | 'severalCalls' | 'writeAsJson'
  > & {
    readonly labels: Texts<Mode>
    /** What the editor itself says, by its English. */
    readonly phrases: Texts<string>
  }
  readonly modes: Texts<Mode>
  readonly builder: Texts<'nothing' | 'strange'> & { readonly timeout: (seconds: number) => string }
  readonly look: Texts<'region' | 'client' | 'marks' | 'none'>
  readonly clients: Texts<Client>
  readonly details: Texts<'region' | 'stale'>
  readonly tabs: Texts<'findings' | 'sizes' | 'stored' | 'code'>
  readonly findings: Texts<'none' | 'problem' | 'fix' | 'choice' | 'others' | 'inJson' | 'continue' | 'fixed'> & {
    readonly summary: (counts: Readonly<Record<Severity, number>>) => string
    readonly goTo: (place: string) => string
    readonly fixAll: (count: number) => string
    readonly more: (count: number) => string
  }
  readonly severities: Texts<Severity>
  readonly sizes: Texts<'none' | 'heaviest'> & {
    readonly chars: (taken: number, max: number) => string
    readonly bytes: (taken: number, max: number) => string
  }
  readonly parts: Texts<'message' | 'attach' | 'keyboard' | 'menu'>
  readonly stored: Texts<'label' | 'hint' | 'none'>
  readonly code: Texts<'format' | 'label' | 'builders' | 'copy' | 'copied' | 'cannotCopy' | 'noCall' | 'none'>
}
