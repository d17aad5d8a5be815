import { UNHANDLED_ACTIONS } from '../action/action.js'
import { fill } from '../diagnostic/language.js'
import { type DataObject, isArray } from '../php/data.js'
import { decodeHtml } from '../php/html.js'
import type { PressResult, Sketch } from './element.js'
import type { ExplainLanguage, Press } from './explain-language.js'
import { shownValue } from './sights.js'

const WORDS: Readonly<Record<string, Press>> = {
  PUT: 'put',
  SEND: 'send',
  COPY: 'copy',
  CALL: 'call',
  DIALOG: 'dialog',
}

const UNHANDLED: ReadonlySet<unknown> = new Set(UNHANDLED_ACTIONS)

/** What a press on an element does, as the server keeps it; nothing where it cannot be pressed. */
export function pressOf(sketch: Sketch, language: ExplainLanguage): PressResult | undefined {
  const { stored } = sketch
  const found = isArray(stored) ? actionOf(stored, sketch) : undefined
  return found === undefined ? undefined : { ...found, sentence: sentenceOf(found, language) }
}

/** The same in words alone; nothing where it cannot be pressed. */
export function pressText(
  kind: 'button' | 'item',
  stored: DataObject,
  language: Pick<ExplainLanguage, 'presses' | 'phrases'>,
): string {
  const found = actionOf(stored, { kind })
  return found === undefined ? '' : sentenceOf(found, language)
}

type Found = Omit<PressResult, 'sentence'>

function sentenceOf(found: Found, language: Pick<ExplainLanguage, 'presses' | 'phrases'>): string {
  const isCommand = found.does === 'command' || found.does === 'ownCommand'
  const figures = {
    value: found.value === undefined ? '' : shownValue(isCommand ? `/${found.value}` : found.value),
    params: found.params === undefined ? '' : shownValue(found.params),
    botId: found.botId ?? '',
  }
  const sentence = fill(language.presses[found.does], figures)
  return found.blocks ? `${sentence}, ${language.phrases.blocks}` : sentence
}

function actionOf(stored: DataObject, { kind, botId }: Pick<Sketch, 'kind' | 'botId'>): Found | undefined {
  const { LINK, APP_ID, ACTION, ACTION_VALUE, COMMAND, COMMAND_PARAMS, DISABLED, BLOCK } = stored
  if (DISABLED === 'Y') return { does: 'disabled' }
  if (typeof LINK === 'string')
    return { does: 'open', value: kind === 'button' || kind === 'item' ? decodeHtml(LINK) : LINK }
  if (APP_ID !== undefined) return { does: 'app', value: String(APP_ID) }
  if (typeof ACTION === 'string') {
    return { does: UNHANDLED.has(ACTION) ? 'unhandled' : (WORDS[ACTION] ?? 'unhandled'), value: String(ACTION_VALUE) }
  }
  if (COMMAND === undefined) return undefined
  const hasParams = COMMAND_PARAMS !== '' && COMMAND_PARAMS !== undefined
  if (kind === 'item' && !hasParams) return { does: 'withoutParams', value: String(COMMAND) }
  const command: { -readonly [Key in keyof Found]: Found[Key] } = {
    does: botId === undefined ? 'ownCommand' : 'command',
    value: String(COMMAND),
  }
  if (hasParams) command.params = String(COMMAND_PARAMS)
  if (botId !== undefined) command.botId = botId
  if (BLOCK === 'Y') command.blocks = true
  return command
}
