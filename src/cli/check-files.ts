import type { Severity } from '../index.js'
import { type CheckSettings, checkEntry } from './checked.js'
import { endWith, exitCodes, type Io } from './io.js'
import type { Printer } from './printer.js'
import { Progress } from './progress.js'
import { readFiles } from './read-files.js'
import type { Writer } from './writer.js'

/** Checks every value of every file as it is read, and prints what it finds. Goes on after input that is unusable. */
export async function checkFiles(
  files: readonly string[],
  settings: CheckSettings,
  failing: ReadonlySet<Severity>,
  printer: Printer,
  out: Writer,
  io: Io,
): Promise<void> {
  const progress = new Progress(io)
  let unusable = 0
  // An array is a list of requests, but one part: the short form.
  const reading = { spreads: settings.part === undefined, wording: settings.wording, method: settings.method }
  printer.begin()
  for await (const entries of readFiles(files, reading, io, progress)) {
    for (const { file, entry, problem } of entries) {
      if (entry === undefined) {
        unusable++
        // On a terminal the two stand in the order in which they were found.
        await out.flush()
        endWith(io, exitCodes.unusable)
        io.stderr.write(problem)
        continue
      }
      const checked = checkEntry(entry, file, settings)
      if (checked.report.diagnostics.some(({ severity }) => failing.has(severity))) endWith(io, exitCodes.errors)
      printer.print(checked)
      progress.count()
      if (out.isFull) await out.flush()
    }
  }
  progress.end()
  printer.end(unusable)
  await out.flush()
}
