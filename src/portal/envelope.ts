import { isRefusal, type Reply } from './reply.js'

/** A date as PHP writes it in ATOM format, in UTC. */
export function toAtom(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, '+00:00')
}

/** The `time` of an answer. */
export function toTime(startMs: number, finishMs: number) {
  const duration = (finishMs - startMs) / 1000
  return {
    start: startMs / 1000,
    finish: finishMs / 1000,
    duration,
    processing: duration,
    date_start: toAtom(startMs),
    date_finish: toAtom(finishMs),
    operating_reset_at: Math.floor(startMs / 1000) + 600,
    operating: 0,
  }
}

/** The body of an answer; nothing where the server's code broke off. */
export function toEnvelope(reply: Reply, startMs: number, finishMs: number): object | undefined {
  if (!isRefusal(reply)) return { result: reply.result, time: toTime(startMs, finishMs) }
  return reply.error === 'CRASH' ? undefined : { error: reply.error, error_description: reply.description }
}
