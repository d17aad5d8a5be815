import type { Request } from '../index.js'
import { type Checked, checkEntry } from './checked.js'
import { endWith, exitCodes, type Io } from './io.js'
import { readFiles } from './read-files.js'
import { type Drawing, reportText } from './report-text.js'

/** A request that may be sent, and where it was read. */
export interface Outgoing {
  readonly request: Request
  readonly checked: Checked
}

/** Reads and checks all requests; nothing where one of them cannot be read or has an error, which is told then. */
export async function readRequests(
  files: readonly string[],
  drawing: Drawing,
  io: Io,
): Promise<readonly Outgoing[] | undefined> {
  const outgoing: Outgoing[] = []
  let failing = 0
  let isUnusable = false
  const reading = { spreads: true, wording: drawing.wording }
  for await (const entries of readFiles(files, reading, io)) {
    for (const { file, entry, problem } of entries) {
      if (entry === undefined) {
        isUnusable = true
        io.stderr.write(problem)
        continue
      }
      const checked = checkEntry(entry, file, { part: undefined, botId: 0, language: drawing.wording.language })
      if (!checked.report.ok) {
        failing++
        io.stdout.write(reportText(checked, drawing))
      } else if (isRequest(entry.value)) outgoing.push({ request: entry.value, checked })
    }
  }
  if (failing > 0) io.stdout.write(`${drawing.wording.nothingSent(failing)}\n`)
  if (failing > 0) endWith(io, exitCodes.errors)
  if (isUnusable) endWith(io, exitCodes.unusable)
  return failing > 0 || isUnusable ? undefined : outgoing
}

/** A check without errors has found that it is one. */
function isRequest(value: unknown): value is Request {
  return typeof value === 'object' && value !== null && 'method' in value
}
