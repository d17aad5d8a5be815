import type { Diagnostic } from './diagnostic.js'
import { formatPath } from './path.js'

const MAX_PRINTED = 20

/** A message that the server would refuse, or of which it would lose something. Carries every finding. */
export class MessageError extends Error {
  override readonly name = 'MessageError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(headline: string, diagnostics: readonly Diagnostic[]) {
    super(describe(headline, diagnostics))
    this.diagnostics = diagnostics
  }
}

/** The worst findings: all errors, or where there are none, the warnings that were not wanted. */
function describe(headline: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const worst = errors.length > 0 ? errors : diagnostics.filter(({ severity }) => severity === 'warning')
  const noun = errors.length > 0 ? 'error' : 'warning'
  const lines = worst.slice(0, MAX_PRINTED).map(lineOf)
  if (worst.length > MAX_PRINTED) lines.push(`  … and ${worst.length - MAX_PRINTED} more`)
  return [`${headline}: ${worst.length} ${noun}${worst.length === 1 ? '' : 's'}`, ...lines].join('\n')
}

function lineOf({ path, message, code }: Diagnostic): string {
  return `  ${path.length === 0 ? '' : `${formatPath(path)}: `}${message} (${code})`
}
