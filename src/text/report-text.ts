import type { Code } from '../diagnostic/codes.js'
import type { Params } from '../diagnostic/trace.js'
import { findInText, paramsOf, type TextPlace } from './find-in-text.js'

/** Reports what a reader would not see as the author may have meant it, the first of each kind. */
export function reportText(
  text: string,
  field: string,
  trace: { report(code: Code, field: string, params: Params): void },
  place: TextPlace = 'attach',
): void {
  const told = new Set<Code>()
  for (const finding of findInText(text, place)) {
    if (told.has(finding.code)) continue
    told.add(finding.code)
    trace.report(finding.code, field, paramsOf(finding, text, field))
  }
}
