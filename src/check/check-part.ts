import type { Attach, AttachPayload } from '../attach/attach.js'
import { toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import { limitOf } from '../size/limits.js'
import { sizeOf } from '../size/size.js'
import { inspect } from './inspect.js'
import { type Part, type PartName, parts } from './parts.js'
import { type CheckOptions, type Report, toReport } from './report.js'
import { sizeFindings } from './size-findings.js'
import { isAnswered, serverCodeOf, verdictOf } from './verdict.js'

export interface PartCheckOptions extends CheckOptions {
  /** The bot that sends the part. 0 or absent: none, and COMMAND elements are dropped. */
  readonly botId?: number
}

/**
 * Checks an ATTACH alone: a builder, a payload in full or short form, or any other value. Never throws.
 *
 * @example
 * checkAttach([{ LINK: { NAME: 'Order', LINK: 'mailto:a@b.c' } }]).diagnostics[0].code
 * // 'url/scheme'
 */
export function checkAttach(value: Attach | AttachPayload | unknown, options?: CheckOptions): Report {
  return checkPart(value, 'attach', options)
}

/** Checks a KEYBOARD alone, as the bot `botId` sends it. Never throws. */
export function checkKeyboard(value: unknown, options?: PartCheckOptions): Report {
  return checkPart(value, 'keyboard', options)
}

/** Checks a MENU alone, as the bot `botId` sends it. Never throws. */
export function checkMenu(value: unknown, options?: PartCheckOptions): Report {
  return checkPart(value, 'menu', options)
}

function checkPart(value: unknown, name: PartName, options: PartCheckOptions | undefined): Report {
  const part: Part = parts[name]
  const limit = limitOf(name, options?.limits)
  const language = options?.language ?? en
  const inspection = inspect(value, part, options?.botId ?? 0)
  const verdict = verdictOf(inspection, part, limit.maxChars)
  const { measured } = inspection
  const findings =
    measured === undefined ? inspection.findings : [...inspection.findings, ...sizeFindings(measured, part, limit)]
  const diagnostics = findings.map(finding =>
    toDiagnostic(finding, [], language, isAnswered(finding) && verdict !== 'OK' ? serverCodeOf(verdict) : undefined),
  )
  return toReport(diagnostics, measured === undefined ? {} : { [name]: sizeOf(measured, limit, []) })
}
