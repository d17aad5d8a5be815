import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import { formatPath } from '../diagnostic/path.js'
import { factsOf, type Retry } from './error-codes.js'
import type { ErrorLanguage } from './error-language.js'

/** What is known of a call that failed. */
export interface RestErrorDetails {
  readonly code: string
  readonly status?: number | undefined
  readonly description: string
  readonly method: string
  readonly command?: string | undefined
  readonly meaning: string
  readonly retry: Retry
  readonly retryAfterMs?: number | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly mayBeStale: boolean
}

/** A call that did not end in a result. The message is for people; everything in it is there as data too. */
export class RestError extends Error {
  override readonly name = 'RestError'
  /** As the server spells it: `KEYBOARD_ERROR`, `menu_ERROR`; in lower case and with hyphens where the answer had none. */
  readonly code: string
  /** The HTTP status, where it is known. */
  readonly status: number | undefined
  /** The server's own text, or the beginning of an answer that is none. */
  readonly description: string
  readonly method: string
  /** The name of the command, where the call was one of a batch. */
  readonly command: string | undefined
  /** What the code means for this call, and what to do. */
  readonly meaning: string
  /** Whether sending the same again can help. */
  readonly retry: Retry
  /** After how long, where the answer or the code says it. */
  readonly retryAfterMs: number | undefined
  /** What a check of the call finds that explains the code, likeliest first. */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The code may belong to an earlier command of the batch: once an inner step has failed, the server gives its code to
   * every later command that fails, whatever the reason.
   */
  readonly mayBeStale: boolean

  constructor(details: RestErrorDetails, language: ErrorLanguage) {
    super(describe(details, language))
    this.code = details.code
    this.status = details.status
    this.description = details.description
    this.method = details.method
    this.command = details.command
    this.meaning = details.meaning
    this.retry = details.retry
    this.retryAfterMs = details.retryAfterMs
    this.diagnostics = Object.freeze(details.diagnostics)
    this.mayBeStale = details.mayBeStale
  }

  /** The element that the code is most likely about: the first diagnostic that has a path. */
  get likely(): Diagnostic | undefined {
    return this.diagnostics.find(({ path }) => path.length > 0)
  }
}

function describe(details: RestErrorDetails, { phrases }: ErrorLanguage): string {
  const { code, status, description, method, command = '', meaning, diagnostics } = details
  const subject = command === '' ? method : fill(phrases.command, { method, command })
  const headline = `${subject === '' ? '' : `${subject}: `}${code}${status === undefined ? '' : ` (HTTP ${status})`}`
  const likely = diagnostics.find(({ path }) => path.length > 0) ?? diagnostics[0]
  const isOwn = factsOf(code)?.statuses.length === 0
  const lines = [headline, meaning]
  if (likely !== undefined) {
    const place = likely.path.length === 0 ? '' : `${formatPath(likely.path)}: `
    lines.push(`${phrases.likely}: ${place}${likely.message} (${likely.code})`)
  }
  if (description !== '') lines.push(`${isOwn ? phrases.details : phrases.serverSays}: ${description}`)
  return lines.join('\n  ')
}
