import type { Severity } from '../diagnostic/codes.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { formatPath } from '../diagnostic/path.js'
import { wrap } from '../diagnostic/wrap.js'

const MAX_SHOWN = 20
const WIDTH = 100

export const marks: Readonly<Record<Severity, string>> = { error: '✗', warning: '▲', hint: '•' }

/** Findings as lines to read: what and where, and below it the sentence. */
export function findingLines(findings: readonly Diagnostic[]): readonly string[] {
  const lines = findings
    .slice(0, MAX_SHOWN)
    .flatMap(finding => [`  ${headOf(finding)}`, ...wrap(finding.message, WIDTH).map(line => `      ${line}`)])
  return findings.length > MAX_SHOWN ? [...lines, `  … and ${findings.length - MAX_SHOWN} more`] : lines
}

/** `✗ KEYBOARD[1].LINK  url/scheme`, with the code that the server answers. */
export function headOf({ severity, path, code, serverCode }: Diagnostic): string {
  const place = path.length === 0 ? 'the whole' : formatPath(path)
  return `${marks[severity]} ${place}  ${serverCode === undefined ? code : `${code}, ${serverCode}`}`
}

/** `2 errors and 1 warning`; nothing of nothing. */
export function countOf(findings: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'hint'] as const).flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return [counts.slice(0, -1).join(', '), ...counts.slice(-1)].filter(text => text !== '').join(' and ')
}
