const MAX_COLUMNS = 88

/** JSON with as much on a line as fits; `indent` stands before all lines but the first. */
export function writeJson(value: unknown, indent = ''): string {
  return write(plain(value), indent, indent.length)
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

// What goes in has been JSON before, or has a form for it.
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value) ?? 'null')
}

function write(value: Json, indent: string, column: number): string {
  const flat = oneLine(value)
  if (typeof value !== 'object' || value === null || column + flat.length <= MAX_COLUMNS) return flat
  const inner = `${indent}  `
  const lines = membersOf(value).map(([name, one]) => inner + name + write(one, inner, inner.length + name.length))
  const [open, close] = bracketsOf(value)
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function oneLine(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = membersOf(value).map(([name, one]) => name + oneLine(one))
  const [open, close] = bracketsOf(value)
  const space = open === '{' && members.length > 0 ? ' ' : ''
  return open + space + members.join(', ') + space + close
}

function membersOf(value: object): readonly (readonly [name: string, value: Json])[] {
  if (Array.isArray(value)) return value.map(one => ['', one])
  return Object.entries(value).map(([key, one]) => [`${JSON.stringify(key)}: `, one])
}

function bracketsOf(value: object): readonly [string, string] {
  return Array.isArray(value) ? ['[', ']'] : ['{', '}']
}
