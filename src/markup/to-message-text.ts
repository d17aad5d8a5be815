import type { Attach } from '../attach/attach.js'
import type { Piece } from './document.js'
import { layOut } from './layout.js'
import type { MarkupFinding } from './markup-language.js'
import type { Printing } from './printing.js'

/** What a document became. */
export interface Converted {
  /** BB code, for the text of a message or of an ATTACH block. */
  readonly text: string
  /** What was asked to stand below the text; absent where there is nothing. */
  readonly attach?: Attach
  /** What the text does not show as the document had it. */
  readonly findings: readonly MarkupFinding[]
}

/** Prints a document. */
export function toMessageText(pieces: readonly Piece[], printing: Printing): Converted {
  const text = layOut(pieces, printing)
    .map(line => line.text)
    .join('\n')
  const findings = Object.freeze(printing.findings.toSorted((one, other) => one.line - other.line))
  const { attach } = printing
  return Object.freeze(attach === undefined ? { text, findings } : { text, attach, findings })
}
