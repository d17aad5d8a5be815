import { quote } from '../diagnostic/quote.js'
import type { SubjectOptions } from '../rest/subject.js'
import { countOf, findingLines } from './finding-lines.js'
import type { MatchResult } from './matcher.js'
import { readSubject } from './subject.js'

export interface SendableOptions extends SubjectOptions {
  /** What must not be found: errors unless told, or warnings too. */
  readonly failOn?: 'error' | 'warning'
}

/** Passes where the server would take the call or part, and lose nothing of it. */
export function matchSendable(actual: unknown, options: SendableOptions = {}): MatchResult {
  const { failOn = 'error' } = options
  if (failOn !== 'error' && failOn !== 'warning')
    throw new TypeError(`toBeSendable() takes 'error' or 'warning' as failOn, and was given ${quote(failOn)}.`)
  const { name, report } = readSubject('toBeSendable', actual, options)
  const isUnfit = ({ severity }: { readonly severity: string }) => severity === 'error' || severity === failOn
  const unfit = report.diagnostics.filter(isUnfit)
  const others = report.diagnostics.filter(finding => !isUnfit(finding))
  const isTaken = report.ok && unfit.length === 0
  return {
    pass: isTaken,
    message: () => {
      if (isTaken)
        return [
          `${capital(name)} can be sent. The check finds ${others.length === 0 ? 'nothing.' : `only ${countOf(others)}:`}`,
          ...findingLines(others),
        ].join('\n')
      const rest = others.length === 0 ? '' : ` (and ${countOf(others)})`
      const verb = report.ok ? 'would be changed' : 'cannot be sent'
      return [`${capital(name)} ${verb}: ${countOf(unfit)}${rest}.`, '', ...findingLines(unfit)].join('\n')
    },
  }
}

/** A name at the beginning of a sentence; that of a method stays as it is. */
export function capital(name: string): string {
  return name.startsWith('the ') ? `T${name.slice(1)}` : name
}
