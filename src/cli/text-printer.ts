import type { Checked } from './checked.js'
import type { Printer } from './printer.js'
import { type Drawing, reportText } from './report-text.js'
import { summaryText, Tally } from './summary.js'
import type { Writer } from './writer.js'

/** Text for people. */
export class TextPrinter implements Printer {
  readonly #out: Writer
  readonly #drawing: Drawing
  readonly #tally = new Tally()

  constructor(out: Writer, drawing: Drawing) {
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
