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

function toJsonEntry({ file, place, part, name, report }: Checked, quiet: boolean) {
  const { ok, diagnostics, sizes } = report
  return {
    file,
    ...numberOf(place),
    ...(part === undefined ? { method: name ?? null } : { part }),
    ok,
    diagnostics: quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
    sizes,
  }
}

function numberOf(place: Place): object {
  if (place.kind === 'line') return { line: place.line }
  if (place.kind === 'call')
    return { ...(place.within.kind === 'whole' ? {} : numberOf(place.within)), call: place.name }
  return { index: place.kind === 'item' ? place.index : 0 }
}
