import type { HttpRequest, HttpResponse } from '../http.js'

const TIMEOUT_MS = 60_000

/** There is no connection to the portal. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
}

/** Sends an HTTP request. Of a connection that fails it tells only the reason, since the address is a secret. */
export async function transmit({ url, method, headers, body }: HttpRequest): Promise<HttpResponse> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    // What a secret address redirects to is not to be trusted with the message.
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    })
    return { status: response.status, body: await response.text() }
  } catch (error) {
    throw new UnreachableError(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`
  const { cause } = error
  if (!(cause instanceof Error)) return error.name
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  // Of fetch's own words only these: others could hold the address.
  return cause.message === 'bad port' ? cause.message : error.name
}
