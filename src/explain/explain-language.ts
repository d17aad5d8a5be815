import type { Language } from '../diagnostic/language.js'

/** What an element is: a parameter, the text, a part, or something in a part. */
export type Kind =
  | 'param'
  | 'text'
  | 'attach'
  | 'keyboard'
  | 'menu'
  | 'user'
  | 'link'
  | 'richLink'
  | 'message'
  | 'grid'
  | 'row'
  | 'image'
  | 'file'
  | 'delimiter'
  | 'button'
  | 'newLine'
  | 'buttonRow'
  | 'item'
  | 'unknown'

/** What the server makes of an element, were the rest of the call right. */
export type Fate = 'kept' | 'changed' | 'dropped' | 'refused'

/** What comes of the whole: refused, taken with a loss, taken with changes, or taken as it is. */
export type Outcome = 'refused' | 'lossy' | 'changed' | 'whole'

/** A piece of what a client shows. */
export type Sight =
  | 'nothing'
  | 'unknown'
  | 'text'
  | 'deleted'
  | 'cleared'
  | 'bar'
  | 'barColor'
  | 'barChat'
  | 'barNone'
  | 'user'
  | 'userIcon'
  | 'idUnread'
  | 'idOpens'
  | 'link'
  | 'linkText'
  | 'linkPicture'
  | 'linkFirst'
  | 'richLink'
  | 'message'
  | 'rowBlock'
  | 'rowLine'
  | 'rowRow'
  | 'valueColor'
  | 'image'
  | 'file'
  | 'fileOld'
  | 'delimiter'
  | 'delimiterPlain'
  | 'buttonLine'
  | 'buttonBlock'
  | 'buttonWidth'
  | 'buttonColor'
  | 'buttonOldColor'
  | 'buttonToken'
  | 'disabled'
  | 'newLine'
  | 'idleNewLine'
  | 'item'

/** What a press does. */
export type Press =
  | 'open'
  | 'command'
  | 'ownCommand'
  | 'put'
  | 'send'
  | 'copy'
  | 'call'
  | 'dialog'
  | 'app'
  | 'unhandled'
  | 'withoutParams'
  | 'disabled'

/** The words around them. */
export type Phrase =
  | 'wholeCall'
  | 'wholePart'
  | 'changedCall'
  | 'changedPart'
  | 'lossyCall'
  | 'lossyPart'
  | 'refusedCall'
  | 'refusedPart'
  | 'crash'
  | 'warned'
  | 'unsent'
  | 'applied'
  | 'reason'
  | 'elements'
  | 'advice'
  | 'more'
  | 'shows'
  | 'web'
  | 'oldWeb'
  | 'mobile'
  | 'press'
  | 'blocks'
  | 'leftOut'
  | 'size'

/** The sentences of explanations in one language. `{name}` stands for a figure, as in the sentences of diagnostics. */
export interface ExplainLanguage {
  readonly tag: string
  /** The language in which the findings speak. */
  readonly diagnostics: Language
  readonly kinds: Readonly<Record<Kind, string>>
  readonly fates: Readonly<Record<Fate, string>>
  readonly sights: Readonly<Record<Sight, string>>
  readonly presses: Readonly<Record<Press, string>>
  readonly phrases: Readonly<Record<Phrase, string>>
}
