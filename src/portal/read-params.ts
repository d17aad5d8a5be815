import { type Data, type DataObject, forEach } from '../php/data.js'
import { parseQuery } from '../php/parse-query.js'
import { setOwn } from '../php/set-own.js'
import { readJsonBody } from './json-body.js'
import type { Encoding } from './requests.js'

/** What arrives of a request. */
export interface Arrived {
  /** What stands behind the `?` of the address. */
  readonly query: string
  readonly contentType: string
  readonly body: Uint8Array
}

/** The parameters of a request. */
export interface ReadParams {
  readonly encoding: Encoding
  /** All of them; those of the body go before those of the address. */
  readonly params: DataObject
  /** Those of the address and of a form. */
  readonly raw: DataObject
}

/** The parameters of a request as the server takes them. */
export async function readParams({ query, contentType, body }: Arrived): Promise<ReadParams> {
  const encoding = encodingOf(contentType, body)
  const address = parseQuery(query)
  const sent = await readBody(encoding, contentType, body)
  const params = merge(address, sent)
  return { encoding, params, raw: encoding === 'json' ? address : params }
}

function encodingOf(contentType: string, body: Uint8Array): Encoding {
  if (body.length === 0) return 'query'
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/json' || type.endsWith('+json')) return 'json'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  return type === 'multipart/form-data' ? 'multipart' : 'query'
}

async function readBody(encoding: Encoding, contentType: string, body: Uint8Array): Promise<DataObject> {
  switch (encoding) {
    case 'json':
      return readJsonBody(body)
    case 'form':
      return parseQuery(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body))
    case 'multipart':
      return readMultipart(contentType, body)
    default:
      return {}
  }
}

/** The fields of a form in parts. Files are not read, nor a form that is broken. */
async function readMultipart(contentType: string, body: Uint8Array): Promise<DataObject> {
  try {
    // A copy, because a view of shared memory, which this might be, cannot be a body.
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
    const fields = new URLSearchParams()
    for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value)
    return parseQuery(fields.toString())
  } catch {
    return {}
  }
}

function merge(address: DataObject, body: DataObject): DataObject {
  const params: Record<string, Data> = {}
  for (const source of [address, body]) forEach(source, (value, key) => setOwn(params, String(key), value))
  return params
}
