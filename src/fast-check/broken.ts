import fc from 'fast-check'
import { aCall } from './call.js'

type Break = (value: unknown) => unknown

// What goes wrong with a value, whatever it is; most do nothing to most values.
const breaks: Readonly<Record<string, Break>> = {
  lowerKeys: value => renamed(value, key => key.toLowerCase()),
  camelKeys: value =>
    renamed(value, key => key.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())),
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
  rows: value => (Array.isArray(value) ? value.map(item => [item]) : value),
  first: value => (Array.isArray(value) ? value[0] : value),
  newLine: () => ({ TYPE: 'NEWLINE' }),
  hex: value => withFields(value, { BG_COLOR: '#29b36b', COLOR: '#29619b', TEXT_COLOR: '#fff' }),
  oldDisplay: value => withFields(value, { DISPLAY: 'COLUMN' }),
  secondAction: value => withFields(value, { COMMAND: '/take it', COMMAND_PARAMS: { id: 5 } }),
  secondKind: value => withFields(value, { DELIMITER: {}, MESSAGE: 'Hi **you** <b>there</b>' }),
}

const aBreak = fc.tuple(fc.array(fc.nat(7), { maxLength: 6 }), fc.constantFrom(...Object.values(breaks)))

/**
 * A request as people send it who come from elsewhere: right at first, and then broken in up to five places: keys in another
 * case, numbers as text, rows of buttons, JSON in JSON. What is wrong with it `check` tells.
 *
 * For the laws of what must not fail itself: a queue, a log, a proxy, an editor of messages.
 *
 * @example
 * fc.sample(brokenRequest(), 20).every(request => Array.isArray(check(request).diagnostics))
 * // true
 */
export function brokenRequest(): fc.Arbitrary<{ readonly method: string; readonly params: unknown }> {
  return fc.tuple(aCall(), fc.array(aBreak, { maxLength: 5 })).map(([{ method, params }, list]) => {
    const plain: unknown = JSON.parse(JSON.stringify(params))
    const broken = list.reduce((value, [way, change]) => breakAt(value, way, change), plain)
    return { method, params: broken === undefined ? null : JSON.parse(JSON.stringify(broken)) }
  })
}

/** Breaks what stands at the end of a way down: each number chooses one of the members there. */
function breakAt(value: unknown, [turn, ...rest]: readonly number[], change: Break): unknown {
  if (turn === undefined || typeof value !== 'object' || value === null) return change(value)
  const entries: readonly [string, unknown][] = Object.entries(value)
  const [key, member] = entries[turn % entries.length] ?? []
  if (key === undefined) return change(value)
  const inner = breakAt(member, rest, change)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner }
}

function renamed(value: unknown, rename: (key: string) => string): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [rename(key), item]))
}

function withFields(value: unknown, fields: object): unknown {
  return isRecord(value) ? { ...value, ...fields } : value
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
