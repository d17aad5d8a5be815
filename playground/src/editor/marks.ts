import type { Diagnostic as Mark } from '@codemirror/lint'
import type { Severity } from 'b24-message'
import type { Fix } from 'b24-message/fix'
import type { FindPlace } from '../message/json-places.js'
import type { Judged } from '../message/judged.js'
import type { Problem, Range } from '../message/problem.js'
import type { Words } from '../words/words.js'

const SEVERITIES: Readonly<Record<Severity, Mark['severity']>> = { error: 'error', warning: 'warning', hint: 'info' }

const START: Range = { from: 0, to: 0 }

/** The findings of a check as marks in the text, with the fixes that can be made there. */
export function toMarks(
  { subject, report, advice }: Judged,
  find: FindPlace | undefined,
  words: Words,
  make: (fix: Fix) => void,
): readonly Mark[] {
  return report.diagnostics.map(finding => ({
    ...(find?.([...subject.base, ...finding.path]).mark ?? START),
    severity: SEVERITIES[finding.severity],
    message: finding.message,
    source: finding.code,
    actions: advice.fixesFor(finding).map(fix => ({
      name: `${words.findings.fix}: ${fix.reason}`,
      apply: () => make(fix),
    })),
  }))
}

/** What is wrong with a draft that gives no message, at its place or at the first line. */
export function problemMark({ message, range }: Problem): Mark {
  return { ...(range ?? START), severity: 'error', message }
}
