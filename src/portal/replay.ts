import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import { toTime } from './envelope.js'
import { firstDifference } from './first-difference.js'
import { withoutFrame } from './frame.js'
import { listen } from './listen.js'
import type { PortalOptions } from './options.js'
import { type Exchange, isBatchResult, readRecording, toRecordedParams } from './recording.js'
import { type Incoming, type Outgoing, toRoutes } from './routes.js'
import { toSettings } from './settings.js'

/** Plays a recording back: each request gets the answer that it got when it was recorded. */
export interface Replay extends AsyncDisposable {
  /** Where to send to, as {@link Portal.url}. */
  readonly url: string
  /** What nobody has asked for yet, in the order of the recording. */
  readonly left: readonly Exchange[]
  /** What was asked for and is not recorded, a sentence each. Such a request is answered with 500 REPLAY_MISMATCH. */
  readonly mismatches: readonly string[]
  /** Throws where something was asked for that is not recorded, and where something recorded was not asked for. */
  assertDone(): void
  close(): Promise<void>
}

/**
 * Serves a recording, as an object or as the text of its file. A request gets the first answer that is left for the same
 * method and the same parameters, so requests may come in another order.
 *
 *     await using replay = await startReplay(await readFile('session.json', 'utf8'))
 */
export async function startReplay(
  recording: unknown,
  options: Pick<PortalOptions, 'port' | 'tls' | 'token' | 'userId' | 'now'> = {},
): Promise<Replay> {
  const settings = toSettings(options)
  const left = [...readRecording(recording).exchanges]
  const mismatches: string[] = []
  const respond = ({ method, params }: Incoming): Outgoing => {
    const asked = { method, params: toRecordedParams(withoutFrame(params)) }
    const at = left.findIndex(exchange => exchange.method === method && !differs(exchange, asked))
    const [exchange] = at === -1 ? [] : left.splice(at, 1)
    if (exchange !== undefined) return { status: exchange.status, body: withTimes(exchange.answer, settings.now()) }
    const description = describe(asked, left)
    mismatches.push(description)
    return { status: 500, body: { error: 'REPLAY_MISMATCH', error_description: description } }
  }
  const { origin, close } = await listen(toRoutes(respond, settings.maxBodyBytes), settings)
  return {
    url: `${origin}/rest/${settings.userId}/${settings.token}/`,
    left,
    mismatches,
    assertDone: () => assertDone(left, mismatches),
    close,
    [Symbol.asyncDispose]: close,
  }
}

type Asked = Pick<Exchange, 'method' | 'params'>

function differs(exchange: Asked, asked: Asked): boolean {
  return firstDifference(exchange.params, asked.params) !== undefined
}

function describe(asked: Asked, left: readonly Exchange[]): string {
  const next = left.find(({ method }) => method === asked.method)
  if (next === undefined) {
    const methods = [...new Set(left.map(({ method }) => method))].join(', ') || 'nothing'
    return `${asked.method} is not recorded, or not as often as it was called. Left: ${methods}`
  }
  const difference = firstDifference(next.params, asked.params)
  const { path, one, other } = difference ?? { path: [], one: undefined, other: undefined }
  return `${asked.method}: ${formatPath(path)} is ${toWords(other)}, and was ${toWords(one)} when it was recorded`
}

function toWords(value: unknown): string {
  return value === undefined ? 'absent' : quote(value)
}

function assertDone(left: readonly Exchange[], mismatches: readonly string[]): void {
  const unasked = left.length === 0 ? [] : [`Not asked for: ${left.map(({ method }) => method).join(', ')}`]
  const reasons = [...mismatches, ...unasked]
  if (reasons.length > 0) throw new Error(`The session differs from its recording:\n${reasons.join('\n')}`)
}

/** The answer with the times that a client may look at. */
function withTimes(answer: unknown, nowMs: number): object | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const time = toTime(nowMs, nowMs)
  if (!('result' in answer)) return answer
  const { result } = answer
  if (!isBatchResult(result)) return { ...answer, time }
  const times = Object.fromEntries(Object.keys(result.result).map(name => [name, time]))
  return {
    ...answer,
    result: { ...result, result_time: Array.isArray(result.result) ? Object.values(times) : times },
    time,
  }
}
