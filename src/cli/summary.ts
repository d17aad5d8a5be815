import { wrap } from '../diagnostic/wrap.js'
import type { Severity } from '../index.js'
import type { Checked } from './checked.js'
import { type Drawing, marks } from './report-text.js'

/** What a run has found so far. */
export class Tally {
  checked = 0
  /** Values that are no requests at all. */
  strangers = 0
  parts = 0
  readonly found: Record<Severity, number> = { error: 0, warning: 0, hint: 0 }

  add({ report, part }: Checked): void {
    this.checked++
    if (part !== undefined) this.parts++
    if (report.diagnostics.some(({ code }) => code === 'request/not-a-request')) this.strangers++
    for (const { severity } of report.diagnostics) this.found[severity]++
  }
}

/** One line over everything; nothing where a quiet run has found no errors, or nothing could be read. */
export function summaryText(tally: Tally, unusable: number, { style, wording, quiet, width }: Drawing): string {
  const { checked, strangers, parts, found } = tally
  if ((quiet && found.error === 0) || (unusable > 0 && checked === 0)) return ''
  const severities: readonly Severity[] = quiet ? ['error'] : ['error', 'warning', 'hint']
  const counts = severities
    .filter(severity => found[severity] > 0)
    .map(severity => style(marks[severity][1], wording.count(found[severity], severity)))
  if (counts.length === 0) counts.push(style('green', wording.nothing))
  if (unusable > 0) counts.push(style('red', wording.count(unusable, 'unusable')))
  const noun = parts > 0 ? 'part' : 'request'
  const lines = [`${style('bold', wording.count(checked, noun))}: ${counts.join(', ')}`]
  // Whoever gives a bare keyboard to check shall learn how.
  if (checked > 0 && strangers === checked) lines.push(...wrap(wording.barePart, width))
  return `${lines.join('\n')}\n`
}
