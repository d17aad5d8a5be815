import type { Key } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { parseQuery } from '../php/parse-query.js'
import { setOwn } from '../php/set-own.js'
import { METHOD_NAME } from '../rest/check.js'
import { withoutCredentials } from './credentials.js'
import { JsonSyntaxError, parseJson, placeIn } from './json.js'
import { readCall } from './read-params.js'
import type { Reading } from './reading.js'
import { reportRest, splitAddress } from './split-address.js'

/** An HTTP request, as far as the server looks at it. */
export interface HttpLike {
  readonly url: string
  /** Absent where it is not known: the body then counts as what it looks like. */
  readonly contentType?: string | undefined
  readonly body?: Data | undefined
}

/** Reads a request to the address of a method. The secret of a webhook in the address is not looked at. */
export function readHttp({ url, contentType, body }: HttpLike, reading: Reading, path: readonly Key[]): void {
  const address = readAddress(url)
  if (address === undefined) {
    reading.reportUnknown(url, path)
    return
  }
  const { method, hasSecret, query } = address
  reportRest(address, reading, path)
  if (hasSecret) reading.report('parse/credentials', { param: 'URL' }, path)
  const params = merge(parseQuery(query), readBody(body, contentType, reading, path))
  readCall(method, withoutCredentials(params, reading, path), reading, path)
}

/** The method at the end of an address. A last step without a dot may be the secret, and is no method. */
function readAddress(url: string) {
  const split = splitAddress(url.trim())
  const steps = split.location.replace(/\/$/, '').split('/')
  const method = steps.at(-1)?.replace(/\.(?:json|xml)$/i, '') ?? ''
  const isMethod = METHOD_NAME.test(method) && (method.includes('.') || method.toLowerCase() === 'batch')
  // Between the word and the method stand the user and the secret of a webhook.
  const hasSecret = steps.at(-4)?.toLowerCase() === 'rest'
  return isMethod && steps.length > 1 ? { ...split, method, hasSecret } : undefined
}

function readBody(
  body: Data | undefined,
  contentType: string | undefined,
  reading: Reading,
  path: readonly Key[],
): DataObject {
  if (typeof body !== 'string') return isArray(body) ? body : {}
  if (body.trim() === '') return {}
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  const isJson = type === 'application/json' || type?.endsWith('+json') === true
  if (!isJson && !/^\s*[[{]/.test(body)) return parseQuery(body)
  if (!isJson && type !== undefined) reading.report('parse/content-type', { type }, path)
  try {
    const data = reading.toData(parseJson(body))
    return isArray(data) ? data : {}
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    reading.report('parse/not-json', { problem: error, ...placeIn(body, error.offset) }, path)
    return {}
  }
}

function merge(...sources: readonly DataObject[]): DataObject {
  const params: Record<string, Data> = {}
  for (const source of sources) for (const [name, value] of Object.entries(source)) setOwn(params, name, value)
  return params
}
