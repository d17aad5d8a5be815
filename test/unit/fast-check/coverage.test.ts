import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { aCall, aKeyboard, aMenu, anAttach, aText } from '../../../src/fast-check.js'
import { methodNames } from '../../../src/index.js'
import { attachSchema, keyboardSchema, menuSchema } from '../../../src/schema/index.js'

interface JsonSchema {
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly const?: string
  readonly enum?: readonly string[]
}

// The server's default for a button, which builders leave out.
const UNWRITTEN = '.TYPE=BUTTON'

/** Every field that the schema knows, by the keys that lead to it, and behind it the words that it may hold. */
function fieldsOf(schema: JsonSchema, path: string): readonly string[] {
  const { anyOf = [], items, properties = {}, enum: words = [] } = schema
  return [
    path,
    ...anyOf.flatMap(one => fieldsOf(one, path)),
    ...(items === undefined ? [] : fieldsOf(items, path)),
    ...Object.entries(properties).flatMap(([key, field]) => fieldsOf(field, `${path}.${key}`)),
    ...[...words, ...(schema.const === undefined ? [] : [schema.const])].map(word => `${path}=${word}`),
  ]
}

/** How often each field and each word occurs in values. */
function count(value: unknown, path: string, counts: Map<string, number>): void {
  counts.set(path, (counts.get(path) ?? 0) + 1)
  if (Array.isArray(value)) for (const item of value) count(item, path, counts)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) count(item, `${path}.${key}`, counts)
  } else if (typeof value === 'string') counts.set(`${path}=${value}`, 1)
}

/** Of generated values: how often each field and each word occurs. */
function countsOf(param: string, arbitrary: fc.Arbitrary<{ readonly payload: unknown }>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { payload } of fc.sample(arbitrary, { numRuns: 1000, seed: 1 })) count(payload, param, counts)
  return counts
}

const subjects = {
  ATTACH: { schema: attachSchema, counts: countsOf('ATTACH', anAttach()) },
  KEYBOARD: { schema: keyboardSchema, counts: countsOf('KEYBOARD', aKeyboard()) },
  MENU: { schema: menuSchema, counts: countsOf('MENU', aMenu()) },
}

describe.each(Object.entries(subjects))('%s', (param, { schema, counts }) => {
  const fields = [...new Set(fieldsOf(z.toJSONSchema(schema) as JsonSchema, param))]

  test('every kind, field, display, action and token appears, in both forms', () => {
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(field => !counts.has(field) && !field.endsWith(UNWRITTEN))).toEqual([])
  })
})

test('every method appears', () => {
  const seen = new Set(fc.sample(aCall({ parts: [] }), { numRuns: 200, seed: 1 }).map(({ method }) => method))
  expect([...seen].sort()).toEqual([...methodNames].sort())
})

test.each([
  ['ATTACH', 'ATTACH.COLOR'],
  ['ATTACH', 'ATTACH.BLOCKS.GRID.COLOR'],
  ['ATTACH', 'ATTACH.BLOCKS.DELIMITER.COLOR'],
  ['KEYBOARD', 'KEYBOARD.BUTTONS.BG_COLOR'],
  ['KEYBOARD', 'KEYBOARD.COLORS.OFF_TEXT_COLOR'],
] as const)('%s: both forms of hex colours appear in %s', (param, field) => {
  const written = [...subjects[param].counts.keys()].filter(name => name.startsWith(`${field}=#`))
  expect(new Set(written.map(name => name.length - `${field}=`.length))).toEqual(new Set([4, 7]))
})

test('every code of a text appears', () => {
  const texts = fc.sample(aText(), { numRuns: 1000, seed: 1 }).join('\n')
  const tags = [
    'b]',
    'i]',
    'u]',
    's]',
    'size=',
    'color=',
    'url=',
    'user=',
    'chat=',
    'context=',
    'put=',
    'send=',
    'call=',
  ]
  const others = ['date=', 'icon=', 'rating=', 'like', 'dislike', 'code', 'disk=', 'img ', 'timestamp=']
  const missing = [...tags, ...others].map(tag => `[${tag}`).filter(tag => !texts.includes(tag))
  expect(missing).toEqual([])
  for (const code of ['>>', '-'.repeat(54), '/me ', '/loud ']) expect(texts, code).toContain(code)
})
