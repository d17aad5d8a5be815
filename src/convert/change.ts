import type { Code } from '../diagnostic/codes.js'
import { fill, type Language } from '../diagnostic/language.js'
import type { Key, Params } from '../diagnostic/trace.js'
import type { ParseLanguage } from '../parse/parse-language.js'

/** `lost`: the message no longer has it. `gained`: it has it now. `changed`: it is the same message, sent in another way. */
export type ChangeKind = 'lost' | 'gained' | 'changed'

/** What conversion does, beside what the check finds before or after it and not both times. */
export const changeKinds = {
  'convert/unread': 'lost',
  'convert/now-read': 'gained',
  'convert/nothing-to-clear': 'lost',
  'convert/from-user': 'changed',
  'convert/from-bot': 'changed',
  'convert/notification': 'changed',
  'convert/chat-message': 'changed',
  'convert/three-days': 'lost',
  'convert/any-age': 'gained',
  'convert/app-name': 'gained',
  'convert/no-app-name': 'lost',
  'convert/bot-name': 'gained',
  'convert/no-bot-name': 'lost',
  'convert/bot-phrase': 'gained',
  'convert/no-bot-phrase': 'lost',
  'convert/empty-part': 'changed',
  'convert/clears': 'changed',
  'convert/part-text': 'changed',
  'convert/flag': 'changed',
  'convert/bot-inside': 'lost',
  'convert/dialog': 'changed',
} as const satisfies Record<string, ChangeKind>

export type ChangeCode = keyof typeof changeKinds

/** What is lost, gained or sent in another way. */
export interface Change {
  readonly kind: ChangeKind
  /** What conversion does, or the code of a finding that is there only after it (`lost`), or only before it (`gained`). */
  readonly code: ChangeCode | Code
  /** Where it stands: of what only the new call has, in its params; of all else, in the params that were given. */
  readonly path: readonly Key[]
  /** Says what happens, and what it means. */
  readonly message: string
  /** The figures of the message. */
  readonly params: Params
}

/** The sentences about conversion in one language. `import { ruConvert } from 'b24-message/ru'`. */
export interface ConvertLanguage {
  readonly tag: string
  /** The language of reading. */
  readonly parse: ParseLanguage
  /** The language of findings. */
  readonly diagnostics: Language
  readonly sentences: Readonly<Record<ChangeCode | 'no-longer', string>>
}

/** A change before it is put into words. */
export interface Step {
  readonly code: ChangeCode
  readonly path: readonly Key[]
  readonly params: Params
}

export function toChange({ code, path, params }: Step, language: ConvertLanguage): Change {
  const message = fill(language.sentences[code], params)
  return Object.freeze({
    kind: changeKinds[code],
    code,
    path: Object.freeze(path),
    message,
    params: Object.freeze(params),
  })
}
