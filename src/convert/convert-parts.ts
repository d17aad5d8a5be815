import { type PartName, parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { isEmpty, looselyEquals } from '../php/truth.js'
import type { Conversion } from './conversion.js'
import type { MethodTraits } from './method-traits.js'

/** Converts ATTACH, KEYBOARD and MENU: what clears a part, and what is not looked at, differs between methods. */
export function convertParts(payload: Record<string, unknown>, conversion: Conversion): void {
  for (const name of Object.keys(parts) as PartName[]) {
    const { param } = parts[name]
    if (!Object.hasOwn(payload, param)) continue
    const part = payload[param] as Data
    const intent = intentOf(name, part, conversion.from)
    if (intent === 'none') {
      conversion.note('convert/empty-part', param, { param, value: quote(part) })
      delete payload[param]
    } else if (intent === 'clear') clear(payload, param, part, conversion)
    else if (isArray(part)) payload[param] = withoutBot(part, param, conversion)
  }
}

/** What a part is there for: to be set, to be cleared, or for nothing. */
function intentOf(
  name: PartName,
  part: Data,
  { isUpdate, isV2, takesPartsAsIs }: MethodTraits,
): 'set' | 'clear' | 'none' {
  if (!isUpdate) return isEmpty(part) || (part === 'N' && takesPartsAsIs) ? 'none' : 'set'
  if (!isV2) return isEmpty(part) || looselyEquals(part, 'N') ? 'clear' : 'set'
  if (part === 'N') return 'clear'
  if (!isEmpty(part)) return 'set'
  return name === 'attach' ? 'clear' : 'none'
}

function clear(payload: Record<string, unknown>, param: string, part: Data, conversion: Conversion): void {
  if (!conversion.to.isUpdate) {
    conversion.note('convert/nothing-to-clear', param, { param })
    delete payload[param]
  } else if (part !== 'N') {
    conversion.note('convert/clears', param, { param, value: quote(part), method: conversion.method })
    payload[param] = 'N'
  }
}

/** The part without the bot in it, where one of the methods takes that for the bot of its commands. */
function withoutBot(part: DataObject, param: string, conversion: Conversion): DataObject {
  const { from, to } = conversion
  if (Array.isArray(part) || !isSet(part.BOT_ID) || param === 'ATTACH') return part
  if (!from.takesPartsAsIs && !to.takesPartsAsIs) return part
  const { BOT_ID: botId, ...rest } = part
  if (from.takesPartsAsIs && String(botId) !== String(conversion.botId))
    conversion.note('convert/bot-inside', param, { param, value: quote(botId) })
  return rest
}
