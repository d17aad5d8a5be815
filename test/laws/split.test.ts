import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as arbitraries from '../../src/fast-check.js'
import { type Block, check, imbot, type Message, message } from '../../src/index.js'
import { splitMessage } from '../../src/split.js'
import { shown } from '../../src/text.js'
import { bbCode } from './arbitraries/bb-code.js'
import { holds } from './runs.js'

const anAttach = arbitraries.anAttach({ quality: 'writable' })
const aKeyboard = arbitraries.aKeyboard({ quality: 'writable' })
const aMenu = arbitraries.aMenu({ quality: 'writable' })

const BOT_ID = 39
const limits = {
  message: { maxChars: 400 },
  attach: { maxChars: 1_600 },
  keyboard: { maxChars: 900 },
  menu: { maxChars: 900 },
}

const LISTS = ['USER', 'LINK', 'RICH_LINK', 'GRID', 'IMAGE', 'FILE']

/** The blocks item by item, with what is visible of a text: what a split may not change. */
function itemsOf(blocks: readonly Block[]): readonly unknown[] {
  const items: unknown[] = []
  let text = ''
  const flush = () => {
    if (text !== '') items.push(text)
    text = ''
  }
  for (const block of blocks) {
    const [[kind, value] = ['', undefined]] = Object.entries(block)
    if (kind === 'MESSAGE') text += visible(typeof value === 'string' ? value : (value as { TEXT: string }).TEXT)
    else {
      flush()
      if (LISTS.includes(kind) && Array.isArray(value)) items.push(...value.map(item => ({ [kind]: item })))
      else items.push(block)
    }
  }
  flush()
  return items
}

const visible = (text: string) => shown(text).visible.replace(/[\s\u200b]+/g, '')
const isNewLine = (element: unknown) => JSON.stringify(element) === '{"TYPE":"NEWLINE"}'

function listOf<Element>(part: unknown, key: string): readonly Element[] {
  if (part === undefined) return []
  return Array.isArray(part) ? part : ((part as Record<string, readonly Element[]>)[key] ?? [])
}

const manyBlocks = fc.array(anAttach, { minLength: 1, maxLength: 4 }).map(list => list.flatMap(part => part.elements))
const manyButtons = fc.array(aKeyboard, { minLength: 1, maxLength: 4 }).map(list => list.flatMap(part => part.elements))
const manyItems = fc.array(aMenu, { minLength: 1, maxLength: 4 }).map(list => list.flatMap(part => part.elements))

const largeMessage: fc.Arbitrary<Message> = fc
  .tuple(bbCode, manyBlocks, manyButtons, manyItems)
  .map(([text, blocks, buttons, items]) =>
    message(text).attach({ BLOCKS: blocks }).keyboard({ BUTTONS: buttons }).menu({ ITEMS: items }),
  )

function split(whole: Message) {
  try {
    return splitMessage(whole, { botId: BOT_ID, limits })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

describe('a message that is split', () => {
  test('has all its elements, in order, and each part is within its limit', () => {
    holds(
      fc.property(largeMessage, whole => {
        const result = split(whole)
        fc.pre(result !== undefined)
        const payloads = (result?.messages ?? []).map(one => one.payload)
        const all = <Element>(param: 'ATTACH' | 'KEYBOARD' | 'MENU', key: string) =>
          payloads.flatMap(payload => listOf<Element>(payload[param], key))
        const { payload } = whole
        expect(itemsOf(all<Block>('ATTACH', 'BLOCKS'))).toEqual(itemsOf(listOf(payload.ATTACH, 'BLOCKS')))
        expect(all('KEYBOARD', 'BUTTONS').filter(element => !isNewLine(element))).toEqual(
          listOf(payload.KEYBOARD, 'BUTTONS').filter(element => !isNewLine(element)),
        )
        expect(all('MENU', 'ITEMS')).toEqual(listOf(payload.MENU, 'ITEMS'))
        for (const one of result?.messages ?? []) {
          const { sizes } = check(imbot.message.add({ botId: BOT_ID, dialogId: 'chat1' }, one), { limits })
          for (const size of Object.values(sizes)) expect(size.charsLeft).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('passes the check where it passed but for its size', () => {
    holds(
      fc.property(largeMessage, whole => {
        const call = (one: Message) => imbot.message.add({ botId: BOT_ID, dialogId: 'chat1' }, one)
        fc.pre(check(call(whole)).ok)
        for (const one of split(whole)?.messages ?? []) {
          expect(check(call(one), { limits }).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        }
      }),
    )
  })

  test('has its buttons in the last messages, and its text in the first', () => {
    holds(
      fc.property(largeMessage, whole => {
        const result = split(whole)
        fc.pre(result !== undefined && result.messages.length > 1)
        const { messages = [], placements = [] } = result ?? {}
        expect(messages.at(-1)?.payload.KEYBOARD !== undefined).toBe(whole.payload.KEYBOARD !== undefined)
        const text = placements.filter(({ path }) => path[0] === 'MESSAGE' && path.length === 1)
        expect(text.map(({ message: index }) => index)).toEqual(text.map((_, index) => index))
        expect(placements.every(({ message: index, start, end }) => index < messages.length && start <= end)).toBe(true)
      }),
    )
  })
})
