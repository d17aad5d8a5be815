import { type Attach, attach } from '../attach/attach.js'
import type { Params } from '../diagnostic/trace.js'
import { enMarkup } from './en.js'
import type { MarkupCode } from './markup-codes.js'
import { type MarkupFinding, toMarkupFinding } from './markup-language.js'
import type { MarkupOptions } from './markup-options.js'

/** A document may have as many mistakes as characters: what is told of them has an end. */
const MAX_FINDINGS = 100

/** What comes of a document beside its text. */
export class Printing {
  readonly options: MarkupOptions
  readonly findings: MarkupFinding[] = []
  #attach: Attach | undefined

  constructor(options: MarkupOptions) {
    this.options = options
  }

  report(code: MarkupCode, line: number, params: Params = {}): void {
    if (this.findings.length >= MAX_FINDINGS) return
    this.findings.push(toMarkupFinding(code, line, params, this.options.language ?? enMarkup))
  }

  /** Appends to the ATTACH of the message. */
  append(add: (attach: Attach) => Attach): void {
    this.#attach = add(this.#attach ?? attach())
  }

  get attach(): Attach | undefined {
    return this.#attach
  }
}
