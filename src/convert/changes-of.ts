import { toJsonData } from '../check/json-data.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import { Trace } from '../diagnostic/trace.js'
import { ParsedCall } from '../parse/parsed-call.js'
import type { Call } from '../rest/call.js'
import { type Change, type ChangeKind, type ConvertLanguage, toChange } from './change.js'
import { compareFindings } from './compare-findings.js'
import type { Conversion } from './conversion.js'
import { notePrefix } from './system-prefix.js'

/** Everything that conversion has done, and what the check finds of one call and not of the other. */
export function changesOf(
  source: ParsedCall,
  call: Call,
  conversion: Conversion,
  language: ConvertLanguage,
): readonly Change[] {
  const options = { language: language.diagnostics }
  const { added, removed } = compareFindings(source.check(options).diagnostics, call.check(options).diagnostics)
  conversion.noteMethods()
  notePrefix(source, new ParsedCall(call.method, toJsonData(call.params, new Trace()), []), conversion)
  return [
    ...conversion.steps.map(step => toChange(step, language)),
    ...added.map(finding => toFoundChange('lost', finding, finding.message)),
    ...removed
      .filter(finding => !isToldAlready(finding, conversion))
      .map(finding =>
        toFoundChange('gained', finding, fill(language.sentences['no-longer'], { finding: finding.message })),
      ),
  ]
}

function toFoundChange(kind: ChangeKind, { code, path, params }: Diagnostic, message: string): Change {
  return Object.freeze({ kind, code, path, message, params })
}

/** What was said of a parameter is gone with it, and of one that was converted, what was said of it as a whole. */
function isToldAlready({ code, path, severity }: Diagnostic, conversion: Conversion): boolean {
  const param = String(path[0] === 'fields' ? path[1] : path[0])
  if (conversion.hasLeftOut(param)) return true
  return severity !== 'error' && /^(?:request|part)\//.test(code) && conversion.hasChanged(param)
}
