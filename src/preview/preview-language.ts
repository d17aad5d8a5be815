import type { ExplainLanguage } from '../explain/explain-language.js'

/** The words of a preview. `{name}` stands for a figure, as in the sentences of diagnostics. */
export type PreviewWord =
  | 'untitled'
  | 'download'
  | 'file'
  | 'menu'
  | 'stays'
  | 'cleared'
  | 'deletes'
  | 'nothing'
  | 'dropped'
  | 'hidden'
  | 'hiddenMenu'
  | 'cannotShow'
  | 'more'

/** What a preview says in one language; the sentences of findings and presses are those of explanations. */
export interface PreviewLanguage {
  readonly tag: string
  readonly explain: ExplainLanguage
  readonly words: Readonly<Record<PreviewWord, string>>
}
