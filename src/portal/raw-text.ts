import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import type { MethodCall } from './place.js'

/**
 * Some methods read the text once more from the request as it arrived, past the filter of the portal: from a form or the
 * address, not from JSON. What stands there also goes before the text of each command of a batch.
 */
export function withRawText({ method, params }: MethodCall, raw: DataObject): MethodCall {
  const name = method.toLowerCase()
  if (name === 'im.message.add' || name === 'im.message.update') {
    return isSet(raw.MESSAGE)
      ? { method, params: { ...withoutText(params), MESSAGE: raw.MESSAGE } }
      : { method, params }
  }
  const text = isArray(raw.fields) ? raw.fields.message : undefined
  const readsFields = method === 'imbot.v2.Chat.Message.send' || method === 'imbot.v2.Chat.Message.update'
  if (!readsFields || !isSet(text)) return { method, params }
  const fields: Data = { ...(isArray(params.fields) ? params.fields : {}), message: text }
  return { method, params: { ...params, fields } }
}

function withoutText(params: DataObject): DataObject {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name.toUpperCase() !== 'MESSAGE'))
}
