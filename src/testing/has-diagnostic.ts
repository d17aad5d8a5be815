import { type Code, codes } from '../diagnostic/codes.js'
import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { nearest } from '../field/choice.js'
import { countOf, findingLines } from './finding-lines.js'
import type { MatchResult } from './matcher.js'
import { capital } from './sendable.js'
import { readSubject } from './subject.js'

/** Passes where the check finds `code`, and finds it at `path`, if that is given: as in a diagnostic, or as text. */
export function matchDiagnostic(actual: unknown, code: Code, path?: readonly Key[] | string): MatchResult {
  requireCode(code)
  const { name, report } = readSubject('toHaveDiagnostic', actual)
  const place = pathText(path)
  const ofCode = report.diagnostics.filter(finding => finding.code === code)
  const found = place === undefined ? ofCode : ofCode.filter(finding => formatPath(finding.path) === place)
  const at = place === undefined ? '' : ` at ${place === '' ? 'the whole' : place}`
  return {
    pass: found.length > 0,
    message: () => {
      if (found.length > 0) return [`${capital(name)} has ${code}${at}:`, '', ...findingLines(found)].join('\n')
      const lines = [`${capital(name)} has no ${code}${at}.`]
      const others = report.diagnostics.filter(finding => finding.code !== code)
      if (ofCode.length > 0) lines.push('', 'It stands elsewhere:', ...findingLines(ofCode))
      if (others.length > 0)
        lines.push(
          '',
          `The check finds ${ofCode.length > 0 ? 'also ' : ''}${countOf(others)}:`,
          ...findingLines(others),
        )
      else if (ofCode.length === 0) lines.push('The check finds nothing.')
      return lines.join('\n')
    },
  }
}

function requireCode(code: unknown): void {
  if (typeof code === 'string' && Object.hasOwn(codes, code)) return
  const meant = nearest(String(code), Object.keys(codes))
  throw new TypeError(
    `toHaveDiagnostic() knows no code ${quote(code)}.${meant === '' ? '' : ` Is ${quote(meant)} meant?`} All codes: docs/diagnostics.md`,
  )
}

function pathText(path: unknown): string | undefined {
  if (path === undefined || typeof path === 'string') return path
  if (Array.isArray(path) && path.every(key => typeof key === 'string' || typeof key === 'number'))
    return formatPath(path)
  throw new TypeError(
    `toHaveDiagnostic() takes a path as ['KEYBOARD', 1, 'LINK'] or 'KEYBOARD[1].LINK', and was given ${quote(path)}.`,
  )
}
