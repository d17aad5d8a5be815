import type { ReportingDescriptor, Result } from 'sarif'
import { codes, type Effect, formatPath, type Severity } from '../index.js'
import { parseCodes } from '../parse.js'
import { type Checked, positionOf } from './checked.js'
import type { Finding } from './findings.js'
import { fileName } from './io.js'
import { printableJson } from './printable.js'
import type { Printer } from './printer.js'
import { version } from './version.js'
import type { Writer } from './writer.js'

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<Severity, Result.level>

const RULE_LEVELS = {
  refused: 'error',
  dropped: 'error',
  altered: 'warning',
  ignored: 'warning',
  advice: 'note',
} as const satisfies Record<Effect, Result.level>

/** A SARIF 2.1.0 log, for code scanning. */
export class SarifPrinter implements Printer {
  readonly #out: Writer
  readonly #quiet: boolean
  #isFirst = true

  constructor(out: Writer, quiet: boolean) {
    this.#out = out
    this.#quiet = quiet
  }

  begin(): void {
    const driver = {
      name: 'b24msg',
      version: version(),
      rules: Object.entries({ ...codes, ...parseCodes }).map(([code, effect]) => toRule(code, effect)),
    }
    this.#out.write(
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits",` +
        `"tool":${JSON.stringify({ driver })},"results":[`,
    )
  }

  print(checked: Checked): void {
    for (const diagnostic of checked.report.diagnostics) {
      if (this.#quiet && diagnostic.severity !== 'error') continue
      this.#out.write(`${this.#isFirst ? '\n' : ',\n'}${printableJson(toResult(diagnostic, checked))}`)
      this.#isFirst = false
    }
  }

  end(unusable: number): void {
    this.#out.write(`\n],"invocations":[{"executionSuccessful":${unusable === 0}}]}]}\n`)
  }
}

function toRule(code: string, effect: Effect): ReportingDescriptor {
  const words = code.replace('/', ': ').replaceAll('-', ' ')
  return {
    id: code,
    shortDescription: { text: words },
    defaultConfiguration: { level: RULE_LEVELS[effect] },
  }
}

function toResult(diagnostic: Finding, checked: Checked): Result {
  const { code, severity, message, path } = diagnostic
  const { line, column } = positionOf(diagnostic, checked)
  const place = formatPath(path)
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(fileName(checked.file)) },
          region: { startLine: line, startColumn: column },
        },
        ...(place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }),
      },
    ],
  }
}

/** Relative, as the scanning service knows the files. */
function toUri(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/')
}
