import type { Draft } from '../message/draft.js'
import { writeJson } from '../message/write-json.js'
import broken from './broken.json?raw'
import listBuilders from './list-builders.ts?raw'
import markdownBuilders from './markdown-builders.ts?raw'
import orderBuilders from './order-builders.ts?raw'
import taskCard from './task-card.json?raw'

/** Drafts to start from, by the names that the words of a language know. */
export const starters: ReadonlyMap<string, Draft> = new Map<string, Draft>([
  ['task-card', { mode: 'json', text: taskCard }],
  ['order-builders', { mode: 'builder', text: orderBuilders }],
  ['list-builders', { mode: 'builder', text: listBuilders }],
  ['markdown-builders', { mode: 'builder', text: markdownBuilders }],
  ['broken', { mode: 'json', text: broken }],
])

const files = import.meta.glob<{ readonly default: object }>('../../../examples/payloads/*.json', { eager: true })

/** What real bots send, by the names of the files. */
export const payloads: ReadonlyMap<string, Draft> = new Map(
  Object.entries(files).map(([path, { default: payload }]) => [nameOf(path), { mode: 'json', text: textOf(payload) }]),
)

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
}

// A note on what is odd about it stands in each file; what is left is what the bot sends.
function textOf(payload: object): string {
  return `${writeJson({ ...payload, note: undefined })}\n`
}
