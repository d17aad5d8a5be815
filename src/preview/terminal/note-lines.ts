import type { Severity } from '../../diagnostic/codes.js'
import { findingText, type Notice } from '../scene/scene.js'
import type { Slot } from '../scene/slots.js'
import { wordOf } from '../view.js'
import { behind, leftOf } from './box.js'
import { BOLD, type Ink } from './ink.js'
import { type Line, run } from './line.js'
import type { Pen } from './pen.js'
import { wrap } from './wrap.js'

const MARKS: Readonly<Record<Severity, readonly [mark: string, ink: Ink]>> = {
  error: ['✗ ', { color: '#ff5752' }],
  warning: ['▲ ', { color: '#e89b06' }],
  hint: ['• ', { color: '#3a8fd9' }],
}

/** What is said beside the message. */
export function noticeLines({ severity, text }: Notice, width: number): readonly Line[] {
  return noteLines(severity, run(text), width)
}

/** What was found where an element stands, or stood. */
export function findingLines({ stored, findings }: Slot, width: number, pen: Pen): readonly Line[] {
  const lost = stored.length === 0 ? run(`${wordOf(pen, 'dropped')} `, BOLD) : []
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .flatMap(finding => noteLines(finding.severity, [...lost, ...run(findingText(finding))], width))
}

function noteLines(severity: Severity, line: Line, width: number): readonly Line[] {
  const [mark, ink] = MARKS[severity]
  const [head, ...others] = wrap(line, leftOf(width, run(mark)))
  return [...behind(run(mark, ink), head === undefined ? [] : [head]), ...behind(run('  '), others)]
}
