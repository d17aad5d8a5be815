import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import { type Data, type DataObject, forEach, isArray, isSet } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { storeItem } from './item.js'

const shellKeys: ReadonlySet<string> = new Set(['ITEMS', 'BOT_ID'])

/** Writes what the server stores of a MENU that is a list or an object; false where no item is left. */
export function storeMenuData(value: DataObject, trace: Trace, out: JsonWriter, botId: number): boolean {
  const full = isSet(value.ITEMS)
  if (full) {
    reportUnknownKeys(value, shellKeys, trace)
    storePositive(value.BOT_ID, 'BOT_ID', trace)
  }
  const list = full ? (value.ITEMS as Data) : value
  const items = out.open('list')
  if (isArray(list)) {
    if (full) trace.enter('ITEMS')
    storeItems(list, botId, trace, out)
    if (full) trace.leave()
  }
  const isKept = out.chars > items
  out.close(items)
  if (isKept) trace.report('menu/not-shown')
  return isKept
}

function storeItems(list: DataObject, botId: number, trace: Trace, out: JsonWriter): void {
  forEach(list, (item, key) => {
    trace.enter(key)
    const before = out.chars
    if (isArray(item)) storeItem(item, botId, trace, out)
    else trace.report('menu/not-an-item', undefined, { value: quote(item) })
    if (out.chars > before) trace.weigh(key, out.chars - before - 1)
    trace.leave()
  })
}
