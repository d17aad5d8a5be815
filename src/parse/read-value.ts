import type { Key } from '../diagnostic/trace.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../php/data.js'
import { readReferences } from '../rest/references.js'
import { recognizePart, toParsedPart } from './parsed-part.js'
import { readHttp } from './read-http.js'
import { readCall, readParams } from './read-params.js'
import type { Reading } from './reading.js'

/** Reads data by its shape. */
export function readValue(data: Data, reading: Reading, path: readonly Key[] = []): void {
  if (!isArray(data)) reading.reportUnknown(data, path)
  else if (reading.partName !== undefined) readPart(data, reading, path)
  else if (Array.isArray(data)) readList(data, reading, path)
  else readObject(data, reading, path)
}

function readList(list: readonly Data[], reading: Reading, path: readonly Key[]): void {
  const [method, params] = list
  if (typeof method === 'string' && isArray(params) && list.length === 2) {
    // As BX24.callBatch() takes a call.
    reading.enter('request')
    readCall(method, params, reading, path)
  } else if (path.length === 0 && list.some(isCall)) {
    reading.enter('list')
    for (const [index, item] of list.entries()) readValue(item, reading, [index])
  } else readPart(arrayOfList(list), reading, path)
}

function isCall(item: Data): boolean {
  if (!isArray(item)) return false
  return typeof (Array.isArray(item) ? item[0] : (item.method ?? item.url)) === 'string'
}

function readObject(object: DataObject, reading: Reading, path: readonly Key[]): void {
  const { method, url, headers } = object
  if (typeof url === 'string') {
    reading.enter('http')
    readHttp({ url, contentType: contentTypeIn(headers), body: object.body ?? object.data }, reading, path)
  } else if (typeof method === 'string' && isAddress(method)) {
    // The address of the method with the webhook in front, which must not be shown as a name.
    reading.enter('http')
    readHttp({ url: method, body: object.params }, reading, path)
  } else if (typeof method === 'string') {
    reading.enter(method.toLowerCase() === 'batch' ? 'batch' : 'request')
    readCall(method, object.params, reading, path, readReferences(object.results))
  } else if (recognizePart(object) !== undefined) readPart(object, reading, path)
  else readParams(object, reading, path)
}

/** Whether a text is an address, and no name of a method. */
function isAddress(text: string): boolean {
  return /^\s*https?:\/\//i.test(text)
}

function contentTypeIn(headers: Data | undefined): string | undefined {
  if (!isArray(headers)) return undefined
  const [, type] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return typeof type === 'string' ? type : undefined
}

function readPart(data: DataObject, reading: Reading, path: readonly Key[]): void {
  const name = reading.partName ?? recognizePart(data)
  const part = name === undefined ? undefined : toParsedPart(name, data)
  if (part === undefined || path.length > 0) reading.reportUnknown(data, path)
  else {
    reading.enter('part')
    reading.part = part
  }
}
