import { type PartName, parts } from '../check/parts.js'
import type { Data } from '../php/data.js'
import { type Code, layStatement, MAX_COLUMNS } from './layout.js'
import { builderCode, type PartCode, partCode, payloadCode } from './part-code.js'

const MAX_INLINE_CHARS = 40
const NAMES: { readonly [Name in PartName]: string } = { attach: 'card', keyboard: 'buttons', menu: 'items' }

/** A part that stands in a module: the code of its builder, by name or in place, and the code of its payload. */
export interface PlacedPart {
  readonly builder: Code
  readonly payload: Code
  readonly form: PartCode['form']
}

/** A module under construction: what it imports, and its statements. */
export class Module {
  /** What the names of its next variables end with, so that each is another. */
  suffix = ''
  readonly #imports = new Set<string>()
  readonly #blocks: string[] = []

  /** A name of the package, which the module then imports. */
  use(name: string): string {
    this.#imports.add(name.replace(/\W.*/, ''))
    return name
  }

  /** The name of a variable, as the next statements write it. */
  named(stem: string): string {
    return `${stem}${this.suffix}`
  }

  /** Appends a statement, with comments above it. */
  add(before: string, code: Code, comments: readonly string[] = [], after = ''): void {
    this.#blocks.push([...comments.flatMap(wrap), layStatement(before, code, after)].join('\n'))
  }

  /** Places a part: short ones where they are used, others as a constant. Nothing where no builder makes it. */
  place(part: Data, name: PartName): PlacedPart | undefined {
    const code = partCode(part, name)
    if (code === undefined) return undefined
    this.use(name)
    const { flat } = code.builder
    const isShort = flat !== undefined && flat.length <= MAX_INLINE_CHARS && typeof code.form === 'string'
    const variable = this.named(NAMES[name])
    if (!isShort) this.add(`const ${variable} = `, code.builder)
    const placed = isShort ? flat : variable
    return { builder: builderCode(placed, code), payload: payloadCode(placed, code), form: code.form }
  }

  toString(): string {
    const imports = [...this.#imports].sort()
    const first = imports.length === 0 ? [] : [`import { ${imports.join(', ')} } from 'b24-message'`]
    return `${[...first, ...this.#blocks].join('\n\n')}\n`
  }
}

/** The names of the parts by their params. */
export const partNames: ReadonlyMap<string, PartName> = new Map([
  [parts.attach.param, 'attach'],
  [parts.keyboard.param, 'keyboard'],
  [parts.menu.param, 'menu'],
])

function wrap(comment: string): readonly string[] {
  const lines: string[] = []
  for (const part of comment.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + part.length + 1 > MAX_COLUMNS) lines.push(`// ${part}`)
    else lines[lines.length - 1] = `${line} ${part}`
  }
  return lines
}
