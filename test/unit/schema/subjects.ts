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
const SIZE_CODES: ReadonlySet<string> = new Set([
  'part/oversize',
  'part/column-overflow',
  'message/too-long',
  'message/column-overflow',
])

/** What stands in a text is not structure either. */
function isOfContent(code: string): boolean {
  return SIZE_CODES.has(code) || code.startsWith('text/')
}

/** The codes of what is lost or refused for another reason than its size or its text. */
export function errorsOf({ diagnostics }: Report): readonly string[] {
  return diagnostics.filter(({ severity, code }) => severity === 'error' && !isOfContent(code)).map(({ code }) => code)
}

// The server alters or ignores these, or no client of today shows them, and the payload types allow them all the same:
// what is written is well-formed. Only the check can say what comes of it.
const TOLERATED: ReadonlySet<string> = new Set([
  'action/app',
  'action/command-slash',
  'action/not-handled',
  'action/params-zero',
  'attach/backslash',
  'attach/display-table',
  'attach/html-hides-preview',
  'attach/preview-hides-image',
  'attach/second-target',
  'attach/size-without-preview',
  'color/without-token',
  'keyboard/block-without-command',
  'keyboard/off-color',
  'menu/not-shown',
  'message/deletes',
  'message/deletes-unasked',
])

/** The codes that a schema answers for, advice left out: where there is none of them, the structure is right. */
export function structuralCodesOf({ diagnostics }: Report): readonly string[] {
  const warnings = diagnostics.filter(({ severity }) => severity !== 'hint')
  return [...new Set(warnings.map(({ code }) => code))].filter(code => !TOLERATED.has(code) && !isOfContent(code))
}

/**
 * Where the schema asks for more than the server: it takes the id of an application or bot, and the sides of a preview,
 * for any number, and does not look at an address that stands beside an id.
 */
export function isOrdinary(value: unknown, key = ''): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0
  if (typeof value === 'string') return key !== 'LINK' || /^(?:\/|https?:\/\/)/.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, item]) => isOrdinary(item, name))
}
