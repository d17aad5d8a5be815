import type { Diagnostic } from './diagnostic.js'
import { formatPath } from './path.js'

const MAX_PRINTED = 20

/** A message that the server would refuse, or of which it would lose something. Carries every finding. */
export class MessageError extends Error {
  override readonly name = 'MessageError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(subject: string, diagnostics: readonly Diagnostic[]) {
    super(describe(subject, diagnostics))
    this.diagnostics = diagnostics
  }
}

function describe(subject: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const lines = errors
    .slice(0, MAX_PRINTED)
    .map(({ path, message, code }) => `  ${path.length === 0 ? '' : `${formatPath(path)}: `}${message} (${code})`)
  if (errors.length > MAX_PRINTED) lines.push(`  … and ${errors.length - MAX_PRINTED} more`)
  return [`${subject} was not sent: ${errors.length === 1 ? '1 error' : `${errors.length} errors`}`, ...lines].join(
    '\n',
  )
}
