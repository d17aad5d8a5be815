import { createReadStream } from 'node:fs'
import { type CheckSettings, checkEntry } from './checked.js'
import { type Broken, type Entry, readEntries } from './entries.js'
import { endWith, exitCodes, fileName, type Io, STDIN } from './io.js'
import { readLines } from './lines.js'
import type { Printer } from './printer.js'
import { describeBroken, describeFailure } from './unusable.js'

/** Checks every value of every file as it is read, and prints what it finds. Goes on after input that is unusable. */
export async function checkFiles(
  files: readonly string[],
  settings: CheckSettings,
  printer: Printer,
  io: Io,
): Promise<void> {
  let unusable = 0
  const refuse = (description: string): void => {
    unusable++
    endWith(io, exitCodes.unusable)
    io.stderr.write(description)
  }
  printer.begin()
  for (const file of files) {
    try {
      for await (const entry of readFile(file, settings, io)) {
        if ('problem' in entry) {
          refuse(describeBroken(fileName(file), entry))
          continue
        }
        const checked = checkEntry(entry, file, settings)
        if (!checked.report.ok) endWith(io, exitCodes.errors)
        printer.print(checked)
      }
    } catch (error) {
      refuse(describeFailure(fileName(file), error))
    }
  }
  printer.end(unusable)
}

function readFile(file: string, { part }: CheckSettings, io: Io): AsyncGenerator<Entry | Broken> {
  const chunks = file === STDIN ? io.stdin : createReadStream(file)
  // An array is a list of requests, but one part: the short form.
  return readEntries(readLines(chunks), part === undefined)
}
