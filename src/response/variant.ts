import type { Diagnostic } from '../diagnostic/diagnostic.js'

/** Codes that mean something more certain in some calls. */
export type Variant =
  | 'PARAM_ATTACH_ERROR/oversize'
  | 'PARAM_KEYBOARD_ERROR/oversize'
  | 'CANT_EDIT_MESSAGE/menu-by-id'
  | 'ACCESS_DENIED/client-id'
  | 'BOT_ID_ERROR/no-bot'
  | 'COMMAND_ID_ERROR/by-name'

/** What a code is told by: the method in lower case, the names of the parameters in upper case, what check found. */
export interface Case {
  readonly method: string
  readonly params: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

const isOversize = ({ method, diagnostics }: Case) =>
  method !== 'imbot.v2.chat.message.send' || diagnostics.some(({ code }) => code === 'part/oversize')

const conditions: Readonly<Record<Variant, (call: Case) => boolean>> = {
  // The older methods, and those of v2 that take parts as they are, answer it where a part is too large and only there.
  'PARAM_ATTACH_ERROR/oversize': isOversize,
  'PARAM_KEYBOARD_ERROR/oversize': isOversize,
  'CANT_EDIT_MESSAGE/menu-by-id': ({ diagnostics }) => diagnostics.some(({ code }) => code === 'request/param-missing'),
  'ACCESS_DENIED/client-id': ({ method }) => method.startsWith('imbot.') && !method.startsWith('imbot.v2.'),
  'BOT_ID_ERROR/no-bot': ({ params }) => !params.has('BOT_ID'),
  'COMMAND_ID_ERROR/by-name': ({ params }) => params.has('COMMAND') && !params.has('COMMAND_ID'),
}

/** The case of a code that a call is, if it is one. */
export function variantOf(code: string, call: Case): Variant | undefined {
  const variants = Object.keys(conditions) as Variant[]
  return variants.find(variant => variant.startsWith(`${code}/`) && conditions[variant](call))
}
