import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { MessageError } from '../diagnostic/message-error.js'

/** Throws {@link MessageError} with every finding where one of them is an error, or a warning where those are not wanted either. */
export function refuseUnfit(
  headline: string,
  diagnostics: readonly Diagnostic[],
  failOn: 'error' | 'warning' = 'error',
): void {
  const isUnfit = ({ severity }: Diagnostic) => severity === 'error' || severity === failOn
  if (diagnostics.some(isUnfit)) throw new MessageError(headline, diagnostics)
}
