import { inspectData } from '../check/inspect.js'
import { parts } from '../check/parts.js'
import type { Sizes } from '../check/report.js'
import { verdictOf } from '../check/verdict.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { keyOfPath } from '../diagnostic/path.js'
import { type Data, isArray } from '../php/data.js'
import { playRequest } from '../rest/check.js'
import type { WatchedPart } from '../rest/exchange.js'
import { reportOf } from '../rest/play.js'
import type { Subject } from '../rest/subject.js'
import { limitOf } from '../size/limits.js'
import { changesOf } from './changes.js'
import type { Sketch } from './element.js'
import type { ExplainLanguage } from './explain-language.js'
import { sketchPart } from './part-sketches.js'
import { sketchRequest } from './request-sketches.js'

/** What was found out about the whole. */
export interface Findings {
  readonly verdict: string
  readonly status?: number | undefined
  readonly applied: readonly string[]
  readonly unsentResult?: boolean | undefined
  readonly sketches: readonly Sketch[]
  readonly diagnostics: readonly Diagnostic[]
  readonly sizes: Sizes
}

/** Plays a request through, or gives a part to the model of the server. */
export function lookAt(value: unknown, subject: Subject, botId: number, language: ExplainLanguage): Findings {
  return subject.method === undefined
    ? lookAtPart(value, subject, botId, language)
    : lookAtCall(value, subject, language)
}

function lookAtCall(value: unknown, { data, method = '' }: Subject, language: ExplainLanguage): Findings {
  const watched: WatchedPart[] = []
  const exchange = playRequest(value, { watch: part => watched.push(part) })
  const { diagnostics, sizes } = reportOf(exchange, { language: language.diagnostics })
  const params = isArray(data) ? (data.params ?? null) : null
  const { verdict, status, lateVerdict, applied, unsentResult } = exchange
  const isLate = verdict === 'OK' && lateVerdict !== undefined
  return {
    verdict: isLate ? lateVerdict : verdict,
    status: isLate ? 400 : status,
    applied: verdict === 'OK' ? [] : applied,
    unsentResult,
    sketches: sketchRequest({ method, params, watched, diagnostics }).map(sketch => withShell(sketch, watched)),
    diagnostics,
    sizes,
  }
}

/** What the server keeps of an attach beside its blocks. */
function withShell(sketch: Sketch, watched: readonly WatchedPart[]): Sketch {
  if (sketch.kind !== 'attach' || sketch.fate === 'dropped' || sketch.fate === 'refused') return sketch
  const key = keyOfPath(sketch.path)
  if (!watched.some(({ path }) => keyOfPath(path) === key)) return sketch
  return { ...sketch, ...shellOf(sketch.sent) }
}

const SHELL_KEYS = ['COLOR', 'COLOR_TOKEN', 'DESCRIPTION']

function shellOf(attach: Data): Partial<Sketch> {
  const { stored } = inspectData(attach, parts.attach, 0, true)
  if (!isArray(stored)) return {}
  const pick = (object: Data) =>
    Object.fromEntries(
      SHELL_KEYS.flatMap(key => (isArray(object) && object[key] !== undefined ? [[key, object[key]]] : [])),
    )
  return { stored: pick(stored), changes: changesOf(pick(attach), stored) }
}

function lookAtPart(
  value: unknown,
  { data, part = 'attach', check }: Subject,
  botId: number,
  language: ExplainLanguage,
): Findings {
  const { diagnostics, sizes } = check(value, language.diagnostics)
  const inspection = inspectData(data, parts[part], botId, true)
  const verdict = verdictOf(inspection, parts[part], limitOf(part, undefined).maxChars)
  const elements = sketchPart(data, { name: part, path: [], botId, isBotNamed: botId > 0, isLost: false })
  const isWhole = elements.every(({ fate }) => fate === 'kept')
  const whole: Sketch = {
    kind: part,
    label: undefined,
    path: [],
    fate: verdict !== 'OK' ? 'refused' : isWhole ? 'kept' : 'changed',
    sent: data,
    ...(part === 'attach' && verdict === 'OK' ? shellOf(data) : {}),
  }
  return { verdict, applied: [], sketches: [whole, ...elements], diagnostics, sizes }
}
