import { fill } from '../diagnostic/language.js'
import type { Params } from '../diagnostic/trace.js'
import type { PreviewLanguage, PreviewWord } from './preview-language.js'

/** Which client is drawn: today's web and desktop client, the web client before 2024, or the mobile app. */
export type Client = 'web' | 'legacy' | 'mobile'

/** Through whose eyes a message is drawn, whatever it is drawn with. */
export interface View {
  readonly client: Client
  readonly language: PreviewLanguage
  /** Shows too what this client leaves out. */
  readonly marks: boolean
  /** The address of the portal to which `/…` belongs. */
  readonly portal: string | undefined
}

/** A word of the preview with its figures. */
export function wordOf({ language }: Pick<View, 'language'>, word: PreviewWord, figures: Params = {}): string {
  return fill(language.words[word], figures)
}
