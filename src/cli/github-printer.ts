import { formatPath, type Severity } from '../index.js'
import { type Checked, positionOf } from './checked.js'
import type { Finding } from './findings.js'
import { fileName } from './io.js'
import type { Printer } from './printer.js'
import type { Writer } from './writer.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' }

/** Workflow commands of GitHub Actions, which annotate the files. */
export class GithubPrinter implements Printer {
  readonly #out: Writer
  readonly #quiet: boolean

  constructor(out: Writer, quiet: boolean) {
    this.#out = out
    this.#quiet = quiet
  }

  begin(): void {}

  print(checked: Checked): void {
    for (const diagnostic of checked.report.diagnostics) {
      if (!this.#quiet || diagnostic.severity === 'error') this.#out.write(annotation(diagnostic, checked))
    }
  }

  end(): void {}
}

function annotation(diagnostic: Finding, checked: Checked): string {
  const { severity, code, path, message } = diagnostic
  const { line, column } = positionOf(diagnostic, checked)
  const place = formatPath(path)
  const properties = { file: fileName(checked.file), line, col: column, title: code }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(place === '' ? message : `${place}: ${message}`)}\n`
}

// The runner decodes these, and nothing else.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
