/** What a correction does. */
export type FixCode =
  | 'key-case'
  | 'word-case'
  | 'flag'
  | 'nearest-token'
  | 'display-name'
  | 'url-case'
  | 'url-space'
  | 'mail-to-text'
  | 'phone-to-text'
  | 'phone-to-call'
  | 'number-to-text'
  | 'text-to-number'
  | 'leave-out-unread'
  | 'leave-out-empty'
  | 'leave-out-new-line'
  | 'parse-string'
  | 'delimiter-size'
  | 'rows-to-new-lines'
  | 'put-into-list'
  | 'take-out-of-list'
  | 'split-block'
  | 'command-slash'
  | 'blocks-key'
  | 'bot-inside'
  | 'dialog-id'
  | 'into-fields'
  // What somebody chooses.
  | 'keep-action'
  | 'write-display'
  | 'rename-key'
  | 'write-word'
  | 'split-command'
  | 'params-as-json'
  | 'copy-instead'
  | 'markup-to-bb-code'
  | 'clear-keyboard'

/** What has to be decided. */
export type QuestionCode =
  | 'which-action'
  | 'which-display'
  | 'is-key-meant'
  | 'is-word-meant'
  | 'is-command-split'
  | 'how-params'
  | 'what-instead-of-mail'
  | 'what-instead-of-address'
  | 'is-markup-meant'
  | 'is-keyboard-cleared'

/** The sentences of the corrections in one language. `{name}` stands for a figure, as in the sentences of diagnostics. */
export interface FixLanguage {
  readonly tag: string
  /** Why a correction is safe, or what a choice does. */
  readonly reasons: Readonly<Record<FixCode, string>>
  readonly questions: Readonly<Record<QuestionCode, string>>
}
