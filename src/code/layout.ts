export const MAX_COLUMNS = 100

/** Where a piece of code is put: at which column, in lines that are indented how far, with how much behind it. */
export interface Place {
  readonly column: number
  readonly indent: number
  /** By how much what stands inside is indented further. */
  readonly step: number
  /** How many characters follow on its last line. */
  readonly after: number
}

/** A piece of code that stands on one line where it fits, and on several where it does not. */
export interface Code {
  /** The code on one line; nothing where it is too long for any, or must not stand on one. */
  readonly flat: string | undefined
  readonly broken: (place: Place) => string
  /** Over several lines inside the brackets of a call that hug it: `f({` … `})`. */
  readonly hugged?: (place: Place) => string
  /** Whether it is a call that hugs its last argument. */
  readonly isHugging?: boolean
  /** Whether it is too much to stand in the middle of a chain on one line. */
  readonly isComplex?: boolean
}

/** Lays code out at a place. */
export function lay(code: Code, place: Place): string {
  const { flat } = code
  return flat !== undefined && place.column + flat.length + place.after <= MAX_COLUMNS ? flat : code.broken(place)
}

/** Lays out a statement: what it begins with, its code, what it ends with. */
export function layStatement(before: string, code: Code, after = '', step = 2): string {
  return `${before}${lay(code, { column: before.length, indent: 0, step, after: after.length })}${after}`
}

/** Code that has no place to be broken at. */
export function word(flat: string): Code {
  return { flat, broken: () => flat }
}

/** Code with something before it on its line. */
export function prefixed(prefix: string, code: Code): Code {
  return {
    flat: joined(prefix, [code], '', ''),
    broken: place => `${prefix}${lay(code, { ...place, column: place.column + prefix.length })}`,
  }
}

/** Items in brackets, on a line each where they do not fit on one; `pad` stands inside the brackets on one line. */
export function brackets(open: string, items: readonly Code[], close: string, pad = ''): Code {
  if (items.length === 0) return word(`${open}${close}`)
  const broken = (place: Place) => `${open}\n${layLines(items, place)}${spaces(place.indent)}${close}`
  return { flat: joined(`${open}${pad}`, items, ', ', `${pad}${close}`), broken, hugged: broken }
}

/** A call: its last argument is hugged where that is enough, else each argument gets a line. */
export function call(name: string, args: readonly Code[]): Code {
  const { flat, broken: whole } = brackets(`${name}(`, args, ')')
  const hugged = args.at(-1)?.hugged
  if (hugged === undefined) return { flat, broken: whole }
  const before = joined(`${name}(`, args.slice(0, -1), ', ', args.length > 1 ? ', ' : '')
  const broken = (place: Place) => {
    if (before === undefined) return whole(place)
    const laid = `${before}${hugged({ ...place, column: place.column + before.length, after: 1 })})`
    return place.column + laid.indexOf('\n') <= MAX_COLUMNS ? laid : whole(place)
  }
  return { flat, broken, isHugging: true, isComplex: args.some(({ isComplex }) => isComplex === true) }
}

/** A function of one parameter. */
export function arrow(param: string, body: Code): Code {
  return {
    flat: joined(`${param} => `, [body], '', ''),
    broken: ({ indent, step, after }) => {
      const column = indent + step
      return `${param} =>\n${spaces(column)}${lay(body, { column, indent: column, step, after })}`
    },
    hugged: place => `${param} =>\n${layLines([body], place)}${spaces(place.indent)}`,
    isComplex: true,
  }
}

/** A value and calls of its methods, one after another; from two calls on each may get a line of its own. */
export function chain(head: Code, steps: readonly Code[]): Code {
  const [first, ...more] = steps
  if (first === undefined) return head
  if (more.length === 0) return pair(head, first)
  const calls = [head, ...steps]
  const isComplex = calls.some(one => one.isComplex === true)
  return {
    flat: isComplex ? undefined : joined('', calls, '', ''),
    broken: place => {
      const hugged = isComplex ? undefined : hugLast(joined('', calls.slice(0, -1), '', ''), steps.at(-1), place)
      if (hugged !== undefined) return hugged
      const column = place.indent + place.step
      const below = { ...place, column, indent: column }
      const lines = steps.map((one, index) => lay(one, index < more.length ? { ...below, after: 0 } : below))
      return [lay(head, { ...place, after: 0 }), ...lines].join(`\n${spaces(column)}`)
    },
  }
}

/** A chain on one line up to the argument that its last call hugs. */
function hugLast(before: string | undefined, last: Code | undefined, place: Place): string | undefined {
  if (before === undefined || last?.isHugging !== true) return undefined
  const laid = `${before}${last.broken({ ...place, column: place.column + before.length })}`
  const line = laid.slice(0, laid.indexOf('\n'))
  return place.column + line.length <= MAX_COLUMNS && /[[{>]$/.test(line) ? laid : undefined
}

/** One call of a value's method is not worth a line of its own. */
function pair(head: Code, step: Code): Code {
  return {
    flat: joined('', [head, step], '', ''),
    broken: place => {
      const opening = step.flat ?? step.broken(place)
      const before = lay(head, { ...place, after: opening.indexOf('(') + 1 })
      const line = before.slice(before.lastIndexOf('\n') + 1)
      const column = before.includes('\n') ? line.length : place.column + line.length
      return `${before}${lay(step, { ...place, column })}`
    },
  }
}

function layLines(items: readonly Code[], { indent, step }: Place): string {
  const inner = { column: indent + step, indent: indent + step, step, after: 1 }
  return items.map(item => `${spaces(inner.indent)}${lay(item, inner)},\n`).join('')
}

function spaces(count: number): string {
  return ' '.repeat(count)
}

/** Code on one line, as far as there is any line that it fits on. */
function joined(open: string, items: readonly Code[], separator: string, close: string): string | undefined {
  let line = open
  for (const [index, { flat }] of items.entries()) {
    if (flat === undefined || line.length > MAX_COLUMNS) return undefined
    line += index === 0 ? flat : `${separator}${flat}`
  }
  return line.length + close.length > MAX_COLUMNS ? undefined : `${line}${close}`
}
