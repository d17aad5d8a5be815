import type { Fix } from 'b24-message/fix'
import type { Client } from 'b24-message/preview'
import type { CodeFormat } from '../message/code-formats.js'
import type { Mode } from '../message/draft.js'
import type { Judged } from '../message/judged.js'
import type { Problem } from '../message/problem.js'
import { en } from '../words/en.js'
import { languages } from '../words/languages.js'
import type { Tag, Words } from '../words/words.js'
import { isDark, type Reader, type Theme } from './reader.js'

export type Tab = 'findings' | 'sizes' | 'stored' | 'code'

export const TABS: readonly Tab[] = ['findings', 'sizes', 'stored', 'code']

/** All that the page shows, but the text in the editor. */
export interface State {
  readonly words: Words
  readonly theme: Theme
  /** What the theme comes to now. */
  readonly isDark: boolean
  readonly mode: Mode
  readonly client: Client
  readonly marks: boolean
  readonly tab: Tab
  readonly format: CodeFormat
  /** The last message that could be read; while something else is typed, that stays in sight. */
  readonly judged?: Judged | undefined
  /** Why what stands in the editor gives no message. */
  readonly problem?: Problem | undefined
  /** What was done last, for everybody to see and hear. */
  readonly status: string
}

/** The page before it has read anything. */
export function firstState({ tag, theme }: Reader): State {
  const look = { words: languages.get(tag) ?? en, theme, isDark: isDark(theme) }
  return { ...look, mode: 'json', client: 'web', marks: false, tab: 'findings', format: 'builders', status: '' }
}

/** What can be done in the page. */
export interface Actions {
  readonly choose: (example: string) => void
  readonly setMode: (mode: Mode) => void
  readonly setClient: (client: Client) => void
  readonly setMarks: (marks: boolean) => void
  readonly setTab: (tab: Tab) => void
  readonly setFormat: (format: CodeFormat) => void
  readonly setLanguage: (tag: Tag) => void
  readonly setTheme: (theme: Theme) => void
  readonly share: () => void
  readonly copy: (text: string, shownIn: Element | null) => void
  /** Without an argument all that is safe. */
  readonly fix: (which?: Iterable<Fix>) => void
  /** Puts the JSON of a call in another form in its place. */
  readonly writeAsJson: (json: string) => void
  readonly goTo: (path: readonly (string | number)[]) => void
}
