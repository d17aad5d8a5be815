import fc from 'fast-check'
import { anyPart, type Construction } from '../parts.js'

/** A part of a message as authors send it who come from elsewhere: right at first, and then broken in some places. */
export interface BrokenPart {
  readonly name: Construction['name']
  readonly value: unknown
}

type Break = (value: unknown) => unknown

const lowerKeys: Break = value => renamed(value, key => key.toLowerCase())
const camelKeys: Break = value =>
  renamed(value, key => key.toLowerCase().replace(/_(.)/g, (_, char: string) => char.toUpperCase()))

/** What goes wrong with a value, whatever it is; most do nothing to most values. */
const breaks: Readonly<Record<string, Break>> = {
  lowerKeys,
  camelKeys,
  lowerText: value => (typeof value === 'string' ? value.toLowerCase() : value),
  upperText: value => (typeof value === 'string' ? value.toUpperCase() : value),
  spaced: value => (typeof value === 'string' ? ` ${value}` : value),
  number: () => 142,
  zero: () => 0,
  textOfNumber: value => (typeof value === 'number' ? `${value}px` : value),
  yes: () => true,
  no: () => false,
  nothing: () => null,
  emptyText: () => '',
  emptyList: () => [],
  emptyObject: () => ({}),
  inList: value => [value],
  twice: value => (Array.isArray(value) ? [...value, ...value] : value),
  asJson: value => (typeof value === 'object' ? JSON.stringify(value) : value),
  mail: () => 'mailto:a@example.com',
  phone: () => 'tel:+7 999',
  rows: value => (Array.isArray(value) ? value.map(item => [item]) : value),
  newLine: () => ({ TYPE: 'NEWLINE' }),
  lowerNewLine: () => ({ TYPE: 'newline' }),
  hex: value => withFields(value, { BG_COLOR: '#29b36b', COLOR: '#29619b', TEXT_COLOR: '#fff' }),
  noDisplay: value => withFields(value, { DISPLAY: undefined }),
  oldDisplay: value => withFields(value, { DISPLAY: 'COLUMN' }),
  secondAction: value => withFields(value, { COMMAND: '/take it', COMMAND_PARAMS: { id: 5 } }),
  secondKind: value => withFields(value, { DELIMITER: {}, MESSAGE: 'Hi **you** <b>there</b>' }),
  first: value => (Array.isArray(value) ? value[0] : value),
}

function renamed(value: unknown, rename: (key: string) => string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [rename(key), item]))
}

function withFields(value: unknown, fields: object): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, ...fields } : value
}

/** Breaks what stands at the end of a way down: each number chooses one of the members there. */
function breakAt(value: unknown, way: readonly number[], change: Break): unknown {
  const [turn, ...rest] = way
  if (turn === undefined || typeof value !== 'object' || value === null) return change(value)
  const keys = Object.keys(value)
  const key = keys[turn % keys.length]
  if (key === undefined) return change(value)
  const inner = breakAt((value as Readonly<Record<string, unknown>>)[key], rest, change)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner }
}

const aBreak = fc.tuple(fc.array(fc.nat(7), { maxLength: 5 }), fc.constantFrom(...Object.values(breaks)))

export const brokenPart: fc.Arbitrary<BrokenPart> = fc
  .tuple(anyPart, fc.array(aBreak, { maxLength: 5 }))
  .map(([{ name, chain }, list]) => {
    const payload: unknown = JSON.parse(JSON.stringify(chain().at(-1)))
    const value = list.reduce((broken, [way, change]) => breakAt(broken, way, change), payload)
    return { name, value: value === undefined ? null : JSON.parse(JSON.stringify(value)) }
  })

const METHODS = [
  'imbot.message.add',
  'imbot.message.update',
  'im.message.add',
  'im.notify.system.add',
  'imbot.command.answer',
  'imbot.v2.Chat.Message.send',
  'imbot.v2.Chat.Message.update',
]

/** A call with broken parts, and with parameters that are broken or belong to another method. */
export const brokenRequest: fc.Arbitrary<{ readonly method: string; readonly params: unknown }> = fc
  .tuple(
    fc.constantFrom(...METHODS),
    fc.array(brokenPart, { maxLength: 3 }),
    fc.record(
      {
        SYSTEM: fc.constantFrom(true, 'Y', 'yes', 'N', 0),
        URL_PREVIEW: fc.constantFrom(true, false, 'N', 'да', 'maybe'),
        MESSAGE: fc.constantFrom('Hello', '', 142, '[Ann]: **hi**', '<b>hi</b>', '[br]'),
        CHAT_ID: fc.constant(98),
      },
      { requiredKeys: [] },
    ),
    fc.array(aBreak, { maxLength: 2 }),
  )
  .map(([method, list, flags, changes]) => {
    const given = {
      MESSAGE: 'Hello',
      ...flags,
      ...Object.fromEntries(list.map(({ name, value }) => [name.toUpperCase(), value])),
    }
    const ids = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE_ID: 5, USER_ID: 7, COMMAND_ID: 7, COMMAND: 'help' }
    const fields = renamed(given, key => key.toLowerCase().replace('url_preview', 'urlPreview'))
    const params: unknown = method.includes('v2')
      ? { botId: 39, dialogId: 'chat5', messageId: 5, fields }
      : { ...ids, ...given }
    const broken = changes.reduce((value, [way, change]) => breakAt(value, way, change), params)
    return { method, params: broken === undefined ? null : JSON.parse(JSON.stringify(broken)) }
  })
