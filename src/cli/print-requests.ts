import type { Io } from './io.js'
import { type Sending, toPosts } from './posts.js'
import { printable } from './printable.js'

const SECRET = '***'
const SOME_WEBHOOK = `https://your-portal.bitrix24.com/rest/1/${SECRET}/`

/** Prints the HTTP requests that would be sent: exact, but for the secret in the address. */
export function printRequests(sending: Sending, webhook: string | undefined, io: Io): void {
  for (const { http } of toPosts(sending, hideSecret(webhook))) {
    const { method, url, headers, body } = http
    const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)]
    if (body !== undefined) lines.push('', printable(body))
    io.stdout.write(`${lines.join('\n')}\n\n`)
  }
}

/** The address with its last part, which is the secret, left out. */
function hideSecret(webhook: string | undefined): string {
  if (webhook === undefined || !URL.canParse(webhook)) return SOME_WEBHOOK
  const { origin, pathname } = new URL(webhook)
  return `${origin}${pathname.replace(/\/+$/, '').replace(/[^/]+$/, SECRET)}/`
}
