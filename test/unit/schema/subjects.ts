import { checkAttach, checkKeyboard, checkMenu, type Report } from '../../../src/index.js'
import { attachSchema, keyboardSchema, menuSchema } from '../../../src/schema/index.js'

export type PartName = 'attach' | 'keyboard' | 'menu'

const BOT = { botId: 39 }

/** A part's schema and its check, as a bot sends it: without a bot the server drops commands, whatever their structure. */
export const subjects = {
  attach: { schema: attachSchema, check: (value: unknown): Report => checkAttach(value) },
  keyboard: { schema: keyboardSchema, check: (value: unknown): Report => checkKeyboard(value, BOT) },
  menu: { schema: menuSchema, check: (value: unknown): Report => checkMenu(value, BOT) },
}

export function accepts(name: PartName, value: unknown): boolean {
  return subjects[name].schema.safeParse(value).success
}

/** What structure cannot say: how much there is in all. */
const SIZE_CODES: ReadonlySet<string> = new Set(['part/oversize', 'part/column-overflow'])

/** The codes of what is lost or refused for another reason than its size. */
export function errorsOf({ diagnostics }: Report): readonly string[] {
  return diagnostics
    .filter(({ severity, code }) => severity === 'error' && !SIZE_CODES.has(code))
    .map(({ code }) => code)
}

// The server alters or ignores these, or no client of today shows them, and the payload types allow them all the same:
// what is written is well-formed. Only the check can say what comes of it.
const TOLERATED: ReadonlySet<string> = new Set([
  ...SIZE_CODES,
  'action/app',
  'action/command-slash',
  'action/command-with-spaces',
  'action/not-handled',
  'action/params-zero',
  'attach/backslash',
  'attach/delimiter-empty',
  'attach/display-table',
  'attach/html-hides-preview',
  'attach/mixed-displays',
  'attach/preview-hides-image',
  'attach/second-target',
  'attach/size-without-preview',
  'color/without-token',
  'keyboard/block-without-command',
  'keyboard/idle-new-line',
  'keyboard/off-color',
  'keyboard/only-new-lines',
  'keyboard/without-display',
  'menu/not-shown',
])

/** The codes that a schema answers for: where there is none of them, the structure is right. */
export function structuralCodesOf({ diagnostics }: Report): readonly string[] {
  return [...new Set(diagnostics.map(({ code }) => code))].filter(code => !TOLERATED.has(code))
}
