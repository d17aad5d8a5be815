import type { CallOutcome } from '../http.js'
import { resultText } from './arrival-text.js'
import { failureLines } from './failure-lines.js'
import { endWith, exitCodes, fileName, type Io } from './io.js'
import { type Sending, toPosts } from './posts.js'
import { printable } from './printable.js'
import type { Outgoing } from './read-requests.js'
import type { Drawing } from './report-text.js'
import { transmit } from './transmit.js'

/** Sends requests one after another, and tells what became of each. Ends with the first that fails. */
export async function sendRequests(sending: Sending, webhook: string, io: Io): Promise<void> {
  const { requests, drawing } = sending
  const { wording, style } = drawing
  let sent = 0
  let hasFailed = false
  for (const { http, outcomesOf } of toPosts(sending, webhook)) {
    for (const [outgoing, outcome] of outcomesOf(await transmit(http))) {
      if (outcome.ok) sent++
      else hasFailed = true
      io.stdout.write(`${outcomeLines(outgoing, outcome, drawing).join('\n')}\n`)
    }
    if (hasFailed) break
  }
  if (hasFailed) endWith(io, exitCodes.notSent)
  io.stdout.write(`${style('bold', wording.sent(sent, requests.length))}\n`)
}

function outcomeLines({ checked }: Outgoing, outcome: CallOutcome<unknown>, drawing: Drawing): readonly string[] {
  const { style } = drawing
  const mark = outcome.ok ? style('green', '✓') : style('red', '✗')
  const headline = `${mark} ${printable(fileName(checked.file))}  ${style('cyan', printable(checked.name ?? ''))}`
  if (outcome.ok) return [`${headline} → ${resultText(outcome.result)}`]
  return [headline, ...failureLines(outcome.error, drawing)]
}
