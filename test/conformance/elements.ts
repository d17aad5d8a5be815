import type { PartVector } from './vectors.js'

type Json = Readonly<Record<string, unknown>>

const LIST_KEY = { attach: 'BLOCKS', keyboard: 'BUTTONS', menu: 'ITEMS' } as const
const KINDS = ['USER', 'LINK', 'RICH_LINK', 'MESSAGE', 'GRID', 'IMAGE', 'FILE', 'DELIMITER']

/** How many elements a payload or a stored part holds: users, links, rows, images, files, texts, lines, buttons, items. */
export function countElements(value: unknown, part: PartVector['part']): number {
  const list = Array.isArray(value) ? value : isObject(value) ? value[LIST_KEY[part]] : undefined
  if (!Array.isArray(list)) return 0
  if (part !== 'attach') return list.length
  return list.reduce((sum: number, block: unknown) => sum + countBlock(block), 0)
}

function countBlock(block: unknown): number {
  if (!isObject(block)) return 1
  const kinds = KINDS.filter(kind => block[kind] !== undefined && block[kind] !== null)
  if (kinds.length === 0) return 1
  return kinds.reduce((sum, kind) => sum + (Array.isArray(block[kind]) ? block[kind].length : 1), 0)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
