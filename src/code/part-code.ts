import type { PartName } from '../check/parts.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { blockStep } from './block-step.js'
import { jsData, jsObject, jsProperty } from './js-literal.js'
import { type Code, call, chain, word } from './layout.js'
import {
  colorToken,
  flag,
  hexColor,
  lastArgument,
  number,
  type Options,
  oneOf,
  optionsOf,
  type ReadOption,
  readOptions,
  splitOptions,
  text,
} from './options.js'
import { buttonStep, itemStep } from './press-step.js'

/** A part as code: its builder, and how its payload comes from it. */
export interface PartCode {
  readonly builder: Code
  /** `elements` alone in the short form; `payload` with what no option writes where there is such. */
  readonly form: 'payload' | 'elements' | { readonly more: readonly (readonly [string, Data])[] }
}

interface PartKind {
  readonly listKey: string
  readonly options: Options
  readonly step: (element: DataObject) => Code | undefined
}

const colors = optionsOf({
  BG_COLOR: ['bgColor', hexColor],
  TEXT_COLOR: ['textColor', hexColor],
  OFF_BG_COLOR: ['offBgColor', hexColor],
  OFF_TEXT_COLOR: ['offTextColor', hexColor],
})
const readColors: ReadOption = value => {
  const options = isArray(value) && !Array.isArray(value) ? readOptions(value, colors) : undefined
  return options === undefined ? undefined : jsObject(options)
}
const namedColor = oneOf('TRANSPARENT', 'CHAT')

const kinds: { readonly [Name in PartName]: PartKind } = {
  attach: {
    listKey: 'BLOCKS',
    options: optionsOf({
      COLOR_TOKEN: ['colorToken', colorToken],
      COLOR: ['color', value => namedColor(value) ?? hexColor(value)],
      DESCRIPTION: ['description', text],
    }),
    step: blockStep,
  },
  keyboard: {
    listKey: 'BUTTONS',
    options: optionsOf({ COLORS: ['colors', readColors], VOTE: ['vote', flag], BOT_ID: ['botId', number] }),
    step: buttonStep,
  },
  menu: { listKey: 'ITEMS', options: optionsOf({ BOT_ID: ['botId', number] }), step: itemStep },
}

/** A part as code; nothing where there is no list of elements in it, which no builder would make. */
export function partCode(part: Data, name: PartName): PartCode | undefined {
  const { listKey, options, step } = kinds[name]
  if (!isArray(part)) return undefined
  const isShort = Array.isArray(part)
  const list = elementsOf(isShort ? part : part[listKey])
  if (list === undefined || (isShort && list.length === 0)) return undefined
  const calls = list.map(element => step(element) ?? call('.raw', [jsData(element)]))
  if (isShort) return { builder: chain(word(`${name}()`), calls), form: 'elements' }
  const { fit, rest } = splitOptions(part, options)
  const more = rest.filter(([key]) => key !== listKey)
  return { builder: chain(call(name, lastArgument(fit)), calls), form: more.length === 0 ? 'payload' : { more } }
}

function elementsOf(list: Data | undefined): readonly DataObject[] | undefined {
  return Array.isArray(list) && list.every(isArray) ? list : undefined
}

/** What stands for the part where the builder itself would do, and it has this name. */
export function builderCode(name: string, { form }: PartCode): Code {
  return form === 'payload' ? word(name) : payloadCode(name, { form })
}

/** The payload of the part, where its builder has this name. */
export function payloadCode(name: string, { form }: Pick<PartCode, 'form'>): Code {
  if (typeof form === 'string') return word(`${name}.${form}`)
  const more = form.more.map(([key, value]) => jsProperty(key, jsData(value), value))
  return { ...jsObject([word(`...${name}.payload`), ...more]), isComplex: true }
}
