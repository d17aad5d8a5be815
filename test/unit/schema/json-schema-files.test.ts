import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JsonSchema } from '../../../scripts/json-schemas.js'
import { check, checkAttach, checkKeyboard, checkMenu, type Report } from '../../../src/index.js'
import { methodNames } from '../../../src/rest/methods.js'
import { isValid, schemas } from './validators.js'

const folder = new URL('../../../schema/', import.meta.url)
const parts = {
  attach: checkAttach,
  keyboard: (value: unknown) => checkKeyboard(value, { botId: 39 }),
  menu: (value: unknown) => checkMenu(value, { botId: 39 }),
  request: (value: unknown) => check(value),
}

/** Each has a file of its own: parts, calls, and what each method takes. */
const subjects = new Map<string, (value: unknown) => Report>([
  ...Object.entries(parts),
  ...methodNames.map(method => [method, (params: unknown) => check({ method, params })] as const),
])

/** Every schema object in a JSON Schema, and where it stands. */
function* objectsIn(value: unknown, path: string): Generator<readonly [path: string, object: JsonSchema]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as JsonSchema]
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'examples') yield* objectsIn(inner, `${path}/${key}`)
  }
}

test('there is one for every part, every method and their calls', () => {
  const names = [...subjects.keys()].map(name => `${name}.json`).sort()
  expect([...schemas.keys()].sort()).toEqual(names)
  expect(readdirSync(folder).sort()).toEqual(names)
})

describe.each([...schemas])('schema/%s', (file, schema) => {
  const report = subjects.get(file.replace(/\.json$/, '')) ?? check
  const all = [...objectsIn(schema, '#')]

  test('is up to date: `npm run schemas` writes it', () => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  test('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://unpkg.com/b24-message/schema/${file}`,
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/^[A-Z][^\n]+\.$/),
    })
  })

  test('describes every field in a sentence', () => {
    const fields = all.flatMap(([path, { properties = {} }]) =>
      Object.entries(properties as JsonSchema).map(([key, field]) => [`${path}/${key}`, field as JsonSchema] as const),
    )
    expect(fields.length).toBeGreaterThan(3)
    const mute = fields.filter(([, { description }]) => !/^\S[^\n]+\.$/.test(String(description)))
    expect(mute.map(([path]) => path)).toEqual([])
  })

  test('names what it defines, and uses all of it', () => {
    const used = all.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []))
    const defined = Object.keys(schema.$defs as JsonSchema).map(name => `#/$defs/${name}`)
    expect([...new Set(used)].sort()).toEqual(defined)
    expect(defined.filter(ref => !/^#\/\$defs\/[a-z][A-Za-z]+$/.test(ref))).toEqual([])
  })

  test('has examples that it accepts, and of which nothing is lost or changed', () => {
    const examples = schema.examples as readonly unknown[]
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      expect(isValid(file, example)).toBe(true)
      const { diagnostics } = report(example)
      // Today's clients do not show a MENU, which is no fault of the example.
      expect(diagnostics.map(({ code }) => code).filter(code => code !== 'menu/not-shown')).toEqual([])
    }
  })
})

test('a request file may say where its schema is', () => {
  const request = { method: 'imbot.message.add', params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hi' } }
  const $schema = 'https://unpkg.com/b24-message/schema/request.json'
  expect(isValid('request.json', { $schema, ...request })).toBe(true)
  expect(check({ $schema, ...request })).toEqual(check(request))
  expect(isValid('request.json', { $schema: 7, ...request })).toBe(false)
  expect(isValid('request.json', { ...request, auth: 'x' })).toBe(false)
})
