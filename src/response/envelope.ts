import type { ErrorCode } from './error-codes.js'
import { member, ownMember, toStatus } from './member.js'
import { quoteWithoutSecrets, withoutSecrets } from './without-secrets.js'

/** An error as it came: the code and the text of the server, or a code of our own for an answer that has none. */
export interface Failure {
  readonly code: string
  readonly description: string
  readonly status?: number | undefined
  readonly time?: unknown
}

/** What REST puts around everything: a result, or an error. */
export type Envelope =
  | { readonly isError: false; readonly result: unknown }
  | { readonly isError: true; readonly failure: Failure }

/** Takes an answer out of its envelope, whatever came. Never throws. */
export function readEnvelope(response: unknown): Envelope {
  const status = toStatus(member(response, 'status'))
  const fail = (code: ErrorCode, description: string): Envelope => ({
    isError: true,
    failure: { code, description, status },
  })
  let body = member(response, 'body')
  if (typeof body === 'string') {
    // Pages of PHP can bring a byte order mark and blank lines along.
    const text = body.trim()
    try {
      body = JSON.parse(text)
    } catch {
      return fail(codeWithoutJson(status, text), text === '' ? '' : quoteWithoutSecrets(text))
    }
  }
  if (body === undefined || body === null) return fail(codeWithoutJson(status, ''), '')
  const time = ownMember(body, 'time')
  const error = readError(body)
  if (error !== undefined) return { isError: true, failure: { ...error, status, time } }
  if (isRedirect(status)) return fail('redirected', '')
  const result = ownMember(body, 'result')
  if (result === undefined || (status !== undefined && status >= 400))
    return fail('no-result', textOf(ownMember(body, 'error_description')) || quoteWithoutSecrets(body))
  return { isError: false, result }
}

/** The name of our own for an answer without JSON. */
export function codeWithoutJson(status: number | undefined, text: string): ErrorCode {
  if (isRedirect(status)) return 'redirected'
  if (status === 500) return 'server-crash'
  return text === '' ? 'empty-body' : 'no-json'
}

function isRedirect(status: number | undefined): boolean {
  return status !== undefined && status >= 300 && status < 400
}

const MAX_CODE_CHARS = 100
const MAX_DESCRIPTION_CHARS = 500

/**
 * The error in an object, where there is one: `{ error, error_description }`, `{ error, error_information }`, or
 * `{ error: { code, message } }` as version 3 of REST writes it.
 */
export function readError(value: unknown): Failure | undefined {
  const error = ownMember(value, 'error')
  if (typeof error === 'object' && error !== null) {
    const code = codeOf(ownMember(error, 'code') ?? ownMember(error, 'error'))
    if (code === undefined) return undefined
    return { code, description: textOf(ownMember(error, 'message') ?? ownMember(error, 'error_description')) }
  }
  const code = codeOf(error)
  if (code === undefined) return undefined
  return { code, description: textOf(ownMember(value, 'error_description') ?? ownMember(value, 'error_information')) }
}

/** A code from outside, as short and plain as codes are. */
export function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const code = withoutSecrets(String(value), MAX_CODE_CHARS)
  return code === '' || code === '0' ? undefined : code
}

/** A text from outside, as it can stand in a message. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? withoutSecrets(value, MAX_DESCRIPTION_CHARS) : ''
}
