import type { Call } from '../rest/call.js'
import type { Request } from '../rest/check.js'
import type { Batch } from './batch.js'
import { type HttpOptions, toHttp } from './to-http.js'

/**
 * A command for a POSIX shell that sends a call, or any `{ method, params }`, or a batch. Every text is safe in it. It
 * holds the secret of the webhook, as shells then do in their history. Throws where {@link toHttp} does.
 *
 * @example
 * toCurl(im.message.add({ dialogId: 'chat5' }, message("It's done")), { to: 'https://portal.bitrix24.com/rest/1/secret/' })
 * // [
 * //   `curl -sS -X POST 'https://portal.bitrix24.com/rest/1/secret/im.message.add' \\`,
 * //   `  -H 'Content-Type: application/json' \\`,
 * //   `  --data-raw '{"DIALOG_ID":"chat5","MESSAGE":"It'\\''s done"}'`,
 * // ].join('\n')
 */
export function toCurl(request: Call | Request | Batch, options: HttpOptions): string {
  const { method, url, headers, body } = toHttp(request, options)
  if (method === 'GET') return `curl -sS ${quoteForShell(url)}`
  const lines = [`curl -sS -X POST ${quoteForShell(url)}`]
  for (const [name, value] of Object.entries(headers)) lines.push(`-H ${quoteForShell(`${name}: ${value}`)}`)
  return [...lines, ...dataLines(body ?? '')].join(' \\\n  ')
}

/** Nothing but its own kind ends a text in single quotes. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

// Linux takes 128 KiB in one argument. A character takes three bytes at most for each half of UTF-16.
const MAX_ARGUMENT_CHARS = 40_000
const END = 'END_OF_BODY'

/** A body that is too long for an argument comes from a here-document: `--data` leaves the line break behind it out. */
function dataLines(body: string): readonly string[] {
  if (body.length <= MAX_ARGUMENT_CHARS) return [`--data-raw ${quoteForShell(body)}`]
  return [`--data @- <<'${END}'\n${body}\n${END}\n`]
}
