import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import { enErrors } from './en.js'
import type { Failure } from './envelope.js'
import { type ErrorFacts, factsOf, isErrorCode, type Retry } from './error-codes.js'
import type { ErrorLanguage } from './error-language.js'
import { explain, leadsTo } from './explain.js'
import { member, ownMember } from './member.js'
import { RestError } from './rest-error.js'
import { variantOf } from './variant.js'
import { withoutSecrets } from './without-secrets.js'

export interface ReadOptions {
  /** The language of the error; English unless told. `import { ruErrors } from 'b24-message/ru'`. */
  readonly language?: ErrorLanguage
}

/** Where a call stood in a batch. */
export interface CommandPlace {
  readonly command: string
  /** The codes of the commands that failed before it. */
  readonly earlierCodes: ReadonlySet<string>
}

const MAX_NAME_CHARS = 100

/** The error of a call: what its failure means for what was sent. */
export function restErrorOf(
  request: unknown,
  failure: Failure,
  options?: ReadOptions,
  place?: CommandPlace,
): RestError {
  const language = options?.language ?? enErrors
  const { code, status, description, time } = failure
  const facts = factsOf(code)
  const direct = explain(request, code, false, language.diagnostics)
  const isExplained = direct.some(diagnostic => diagnostic.severity === 'error' && leadsTo(diagnostic, code))
  const isInner = facts === undefined || facts.isInner === true
  const mayBeStale = isInner && !isExplained && place?.earlierCodes.has(code) === true
  const diagnostics = mayBeStale ? explain(request, code, true, language.diagnostics) : direct
  const method = nameOf(request)
  const sentences = [meaningOf(request, failure, diagnostics, language)]
  if (mayBeStale) sentences.push(language.phrases.maybeStale)
  const isFound = diagnostics.some(({ severity }) => severity === 'error')
  if (facts?.isMissing && !mayBeStale && !isFound) sentences.push(language.phrases.maybeUnread)
  const details = {
    code,
    status,
    description,
    method,
    command: place === undefined ? undefined : withoutSecrets(place.command, MAX_NAME_CHARS),
    meaning: sentences.join(' '),
    retry: mayBeStale ? 'unknown' : retryOf(facts, status, isExplained),
    retryAfterMs: facts?.retryAfterMs ?? (code === 'OPERATION_TIME_LIMIT' ? resetMs(time) : undefined),
    diagnostics,
    mayBeStale,
  } as const
  return new RestError(details, language)
}

/** The name of the method that was called, as far as it is one. */
export function nameOf(request: unknown): string {
  const method = member(request, 'method')
  return typeof method === 'string' ? withoutSecrets(method, MAX_NAME_CHARS) : ''
}

function meaningOf(
  request: unknown,
  { code, description }: Failure,
  diagnostics: readonly Diagnostic[],
  { meanings }: ErrorLanguage,
): string {
  const call = { method: nameOf(request).toLowerCase(), params: paramNames(request), diagnostics }
  const meaning = variantOf(code, call) ?? (isErrorCode(code) ? code : 'unknown')
  return fill(meanings[meaning], { code, description })
}

function paramNames(request: unknown): ReadonlySet<string> {
  const params = member(request, 'params')
  if (typeof params !== 'object' || params === null) return new Set()
  try {
    const names = Object.keys(params).filter(name => (ownMember(params, name) ?? null) !== null)
    return new Set(names.map(name => name.toUpperCase()))
  } catch {
    // A proxy can throw whatever is asked of it.
    return new Set()
  }
}

/** What the code does not settle, the status does: a server that is busy or broken may take the call later. */
function retryOf(facts: ErrorFacts | undefined, status: number | undefined, isExplained: boolean): Retry {
  if (facts !== undefined && facts.retry !== 'unknown') return facts.retry
  // What was sent leads to this error, and will again.
  if (isExplained) return 'never'
  return status === 429 || (status !== undefined && status >= 500) ? 'later' : 'unknown'
}

// The server counts the working time of ten minutes: a longer wait is none that it can mean.
const MAX_RESET_MS = 600_000

/** How long it was to the end of the limit when the server answered, by its own clock. */
function resetMs(time: unknown): number | undefined {
  const resetAt = ownMember(time, 'operating_reset_at')
  const finish = ownMember(time, 'finish')
  if (typeof resetAt !== 'number' || typeof finish !== 'number') return undefined
  const ms = Math.ceil((resetAt - finish) * 1000)
  return ms <= MAX_RESET_MS ? Math.max(ms, 0) : undefined
}
