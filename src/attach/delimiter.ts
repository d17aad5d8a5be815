import { keysOf, optionFields, writeOptions } from '../builder/options.js'
import { quote } from '../diagnostic/quote.js'
import { type HexColor, storeHexColor } from '../field/color.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import { type DataObject, isArray } from '../php/data.js'
import type { BlockKind } from './block.js'

/** A line across the attach. */
export interface DelimiterOptions {
  /** Length in px; 200 unless told. */
  readonly size?: number
  /** Honoured by both web clients; grey unless told. */
  readonly color?: HexColor
}

export interface DelimiterBlock {
  readonly DELIMITER: { readonly SIZE?: number; readonly COLOR?: HexColor }
}

const DEFAULT_SIZE_PX = 200
const fields = optionFields({ size: 'SIZE', color: 'COLOR' })
const known = keysOf(fields)

/** A delimiter always says its size: an empty object would vanish from a form or batch body, and the block with it. */
export function delimiter(options: DelimiterOptions = {}): DelimiterBlock {
  return Object.freeze({ DELIMITER: writeOptions({ SIZE: DEFAULT_SIZE_PX }, options, fields) })
}

const NO_FIELDS: DataObject = Object.freeze({})

export const delimiterKind: BlockKind<'DELIMITER'> = {
  key: 'DELIMITER',
  store(value, trace, { out }) {
    if (!isArray(value)) trace.report('attach/delimiter-not-an-object', 'DELIMITER', { value: quote(value) })
    const item = isArray(value) ? value : NO_FIELDS
    trace.enter('DELIMITER')
    reportUnknownKeys(item, known, trace)
    if (isArray(value) && Object.keys(value).length === 0) trace.report('attach/delimiter-empty')
    const block = out.open('object')
    const delimiter = out.open('object', 'DELIMITER')
    out.put('SIZE', storePositive(item.SIZE, 'SIZE', trace) ?? DEFAULT_SIZE_PX)
    const color = storeHexColor(item.COLOR, 'COLOR', trace)
    if (color !== undefined) out.putWord('COLOR', color)
    out.close(delimiter)
    out.close(block)
    trace.leave()
  },
}
