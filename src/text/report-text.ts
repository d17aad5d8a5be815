import type { Code } from '../diagnostic/codes.js'
import type { Params } from '../diagnostic/trace.js'
import { findInText, type TextPlace } from './find-in-text.js'
import { findingParams } from './finding-params.js'

/** Reports what a reader would not see as the author may have meant it, the first of each kind. */
export function reportText(
  text: string,
  field: string,
  trace: { report(code: Code, field: string, params: Params): void },
  place: TextPlace = 'attach',
): void {
  const findings = findInText(text, place)
  if (findings.length === 0) return
  const toParams = findingParams(text, field)
  const told = new Set<Code>()
  for (const finding of findings) {
    if (told.has(finding.code)) continue
    told.add(finding.code)
    trace.report(finding.code, field, toParams(finding))
  }
}
