import { toJsonData } from '../../check/json-data.js'
import type { PartName } from '../../check/parts.js'
import { fill } from '../../diagnostic/language.js'
import { type Key, Trace } from '../../diagnostic/trace.js'
import { type Data, isArray } from '../../php/data.js'
import { playRequest, readRequest } from '../../rest/check.js'
import type { Exchange, WatchedPart } from '../../rest/exchange.js'
import { reportOf } from '../../rest/play.js'
import { storedText } from '../../size/text.js'
import { joinScene, placePart, storePart } from './part-scene.js'
import { type Notice, noticesOf, PART_PARAMS, type Scene, type SceneOptions, type ScenePart } from './scene.js'
import { isElement, plainSlots, storedElements } from './slots.js'

/** What there is to draw of a call; nothing where the value is none. */
export function callScene(value: unknown, options: SceneOptions): Scene | undefined {
  const { method, params } = readRequest(value)
  if (method === undefined) return undefined
  const watched: WatchedPart[] = []
  const exchange = playRequest(value, { keep: true, watch: part => watched.push(part) })
  const isRefused = exchange.verdict !== 'OK' || exchange.lateVerdict !== undefined
  const notices = [...answerNotices(exchange, options), ...updateNotices(exchange, options)]
  if (!isRefused && !options.marks) return plainScene(exchange, notices)
  const data = toJsonData(params, new Trace(), () => false)
  const { diagnostics } = reportOf(exchange, { language: options.language.explain.diagnostics })
  const drawn = watched
    .filter(({ verdict }) => verdict === 'OK')
    .map(({ name, path, botId }) => {
      const given = { name, path, botId, value: valueAt(data, path) }
      return { name, part: placePart(storePart(given), given, options.marks ? diagnostics : undefined) }
    })
  const text = isRefused ? textIn(data) : exchange.target.text
  const parts = drawn.flatMap(({ part }) => part ?? [])
  const found = noticesOf(diagnostics, parts, options.language)
  const said = options.marks ? found : found.filter(({ severity }) => severity === 'error').slice(0, 1)
  return joinScene(text, drawn, [...notices, ...said], isRefused)
}

function plainScene({ outcome, target }: Exchange, notices: readonly Notice[]): Scene {
  const attaches = Array.isArray(outcome.attach) ? outcome.attach : [outcome.attach]
  return {
    text: target.text,
    attaches: attaches.flatMap(stored => plainPart(stored) ?? []),
    keyboard: plainPart(outcome.keyboard),
    menu: plainPart(outcome.menu),
    notices,
    isRefused: false,
  }
}

function plainPart(stored: unknown): ScenePart | undefined {
  const elements = storedElements(stored)
  if (elements.length === 0) return undefined
  return { shell: isElement(stored) ? stored : {}, slots: plainSlots(elements) }
}

/** What the server answers, where that is not that all is well. */
function answerNotices(exchange: Exchange, { language }: SceneOptions): readonly Notice[] {
  const { verdict, lateVerdict, status, unsentResult, applied } = exchange
  const { phrases } = language.explain
  const error = (text: string): Notice => ({ severity: 'error', text })
  const refusal = verdict === 'OK' ? lateVerdict : verdict
  if (refusal === undefined) {
    return unsentResult === undefined ? [] : [error(fill(phrases.unsent, { result: String(unsentResult) }))]
  }
  if (refusal === 'CRASH') return [error(phrases.crash)]
  const answer = error(fill(phrases.refusedCall, { verdict: refusal, status: verdict === 'OK' ? 400 : (status ?? '') }))
  const isHalf = verdict !== 'OK' && applied.length > 0
  return isHalf ? [answer, error(fill(phrases.applied, { applied: applied.join(', ') }))] : [answer]
}

/** What an update leaves or takes of the old message, which is not known here. */
function updateNotices({ outcome, target, deletes }: Exchange, { language }: SceneOptions): readonly Notice[] {
  const { words } = language
  if (deletes) return [{ severity: 'warning', text: words.deletes }]
  const names: readonly (PartName | 'message')[] = ['message', 'attach', 'keyboard', 'menu']
  const named = (state: string) =>
    names
      .filter(name => outcome[name] === state && (name !== 'message' || target.text === undefined))
      .map(name => PART_PARAMS[name])
      .join(', ')
  const say = (text: string, parts: string): readonly Notice[] =>
    parts === '' ? [] : [{ severity: 'hint', text: fill(text, { parts }) }]
  return [...say(words.stays, named('kept')), ...say(words.cleared, named('cleared'))]
}

function valueAt(data: Data, path: readonly Key[]): Data {
  let value: Data = data
  for (const key of path) {
    if (!isArray(value) || !Object.hasOwn(value, key)) return null
    value = value[key] ?? null
  }
  return value
}

/** The text of a call that is refused, as it would be stored. */
function textIn(params: Data): string | undefined {
  if (!isArray(params)) return undefined
  const fields = params.fields
  const name = Object.keys(params).find(key => key.toUpperCase() === 'MESSAGE')
  const text = isArray(fields) ? fields.message : name === undefined ? undefined : params[name]
  return typeof text === 'string' ? storedText(text, 'add') : undefined
}
