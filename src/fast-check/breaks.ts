import fc from 'fast-check'

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
  phone: () => 'tel:+7 999',
  rows: value => (Array.isArray(value) ? value.map(item => [item]) : value),
  first: value => (Array.isArray(value) ? value[0] : value),
  newLine: () => ({ TYPE: 'NEWLINE' }),
  lowerNewLine: () => ({ TYPE: 'newline' }),
  hex: value => withFields(value, { BG_COLOR: '#29b36b', COLOR: '#29619b', TEXT_COLOR: '#fff' }),
  noDisplay: value => withFields(value, { DISPLAY: undefined }),
  oldDisplay: value => withFields(value, { DISPLAY: 'COLUMN' }),
  secondAction: value => withFields(value, { COMMAND: '/take it', COMMAND_PARAMS: { id: 5 } }),
  secondKind: value => withFields(value, { DELIMITER: {}, MESSAGE: 'Hi **you** <b>there</b>' }),
}

/** Something that goes wrong, and the way down to where it does: each number chooses one of the members there. */
export const aBreak = fc.tuple(fc.array(fc.nat(7), { maxLength: 6 }), fc.constantFrom(...Object.values(breaks)))

/** A value as JSON carries it, with all that goes wrong with it. */
export function brokenBy(value: unknown, list: readonly (readonly [way: readonly number[], change: Break])[]): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(value))
  const broken = list.reduce((value, [way, change]) => breakAt(value, way, change), plain)
  return broken === undefined ? null : JSON.parse(JSON.stringify(broken))
}

function breakAt(value: unknown, [turn, ...rest]: readonly number[], change: Break): unknown {
  if (turn === undefined || typeof value !== 'object' || value === null) return change(value)
  const entries: readonly [string, unknown][] = Object.entries(value)
  const [key, member] = entries[turn % entries.length] ?? []
  if (key === undefined) return change(value)
  const inner = breakAt(member, rest, change)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner }
}

/** An object with other names for its keys. */
export function renamed(value: unknown, rename: (key: string) => string): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [rename(key), item]))
}

function withFields(value: unknown, fields: object): unknown {
  return isRecord(value) ? { ...value, ...fields } : value
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
