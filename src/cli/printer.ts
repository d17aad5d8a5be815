import type { Checked } from './checked.js'
import type { Output } from './io.js'
import { printableJson } from './printable.js'
import { type Drawing, reportText } from './report-text.js'
import { summaryText, Tally } from './summary.js'

/** Puts reports out one by one, so that a long input needs no memory. */
export interface Printer {
  begin(): void
  print(checked: Checked): void
  /** `unusable`: how much of the input could not be read. */
  end(unusable: number): void
}

/** Text for people. */
export class TextPrinter implements Printer {
  readonly #out: Output
  readonly #drawing: Drawing
  readonly #tally = new Tally()

  constructor(out: Output, drawing: Drawing) {
    this.#out = out
    this.#drawing = drawing
  }

  begin(): void {}

  print(checked: Checked): void {
    this.#tally.add(checked)
    this.#out.write(reportText(checked, this.#drawing))
  }

  end(unusable: number): void {
    this.#out.write(summaryText(this.#tally, unusable, this.#drawing))
  }
}

/** One JSON document, a list with an entry on each line. */
export class JsonPrinter implements Printer {
  readonly #out: Output
  readonly #quiet: boolean
  #isFirst = true

  constructor(out: Output, quiet: boolean) {
    this.#out = out
    this.#quiet = quiet
  }

  begin(): void {
    this.#out.write('[')
  }

  print(checked: Checked): void {
    this.#out.write(`${this.#isFirst ? '\n' : ',\n'}${printableJson(toJsonEntry(checked, this.#quiet))}`)
    this.#isFirst = false
  }

  end(): void {
    this.#out.write(this.#isFirst ? ']\n' : '\n]\n')
  }
}

function toJsonEntry({ file, place, part, name, report }: Checked, quiet: boolean) {
  const { ok, diagnostics, sizes } = report
  return {
    file,
    ...(place.kind === 'line' ? { line: place.line } : { index: place.kind === 'item' ? place.index : 0 }),
    ...(part === undefined ? { method: name ?? null } : { part }),
    ok,
    diagnostics: quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
    sizes,
  }
}
