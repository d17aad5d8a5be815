import type { Checked } from './checked.js'
import type { Place } from './entries.js'
import { printableJson } from './printable.js'
import type { Printer } from './printer.js'
import type { Writer } from './writer.js'

/** One JSON document, a list with an entry on each line. */
export class JsonPrinter implements Printer {
  readonly #out: Writer
  readonly #quiet: boolean
  #isFirst = true

  constructor(out: Writer, quiet: boolean) {
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

/** What has no value here is left out of the JSON. */
function toJsonEntry({ file, place, part, name, report }: Checked, quiet: boolean) {
  const { ok, diagnostics, sizes } = report
  const call = place.kind === 'call' ? place.name : undefined
  const input = inputOf(place)
  return {
    file,
    line: input.kind === 'line' ? input.line : undefined,
    index: input.kind === 'item' ? input.index : input.kind === 'whole' && call === undefined ? 0 : undefined,
    call,
    method: part === undefined ? (name ?? null) : undefined,
    part,
    ok,
    diagnostics: quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
    sizes,
  }
}

/** The value of the input that a call stands in. */
function inputOf(place: Place): Place {
  return place.kind === 'call' ? inputOf(place.within) : place
}
