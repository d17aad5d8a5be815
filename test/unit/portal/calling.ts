import type { Portal } from '../../../src/portal.js'

export interface Reply {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** Calls a method with a JSON body. */
export function call(portal: Pick<Portal, 'url'>, method: string, params: unknown): Promise<Reply> {
  return send(portal, method, JSON.stringify(params), 'application/json')
}

/** Posts a body as it is. */
export async function send(
  portal: Pick<Portal, 'url'>,
  method: string,
  body: string | Uint8Array | FormData,
  contentType?: string,
): Promise<Reply> {
  const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType }
  return toReply(await fetch(new URL(method, portal.url), { method: 'POST', headers, body }))
}

/** Asks for an address below the webhook's. */
export async function get(portal: Pick<Portal, 'url'>, address: string): Promise<Reply> {
  return toReply(await fetch(new URL(address, portal.url)))
}

async function toReply(response: Response): Promise<Reply> {
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}
