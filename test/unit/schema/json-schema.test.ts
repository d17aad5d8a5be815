import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import * as schemas from '../../../src/schema/index.js'

const entries = Object.entries(schemas)

type Json = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object of a JSON Schema that stands for a value: properties, elements, alternatives, with where it stands. */
function* schemasIn(schema: Json, path = ''): Generator<readonly [path: string, schema: Json]> {
  yield [path, schema]
  const { properties = {}, items, anyOf = [], oneOf = [], $defs = {} } = schema
  for (const [key, field] of Object.entries({ ...(properties as Json), ...($defs as Json) })) {
    yield* schemasIn(field as Json, `${path}.${key}`)
  }
  if (isObject(items)) yield* schemasIn(items, `${path}[]`)
  for (const one of [...(anyOf as readonly Json[]), ...(oneOf as readonly Json[])]) yield* schemasIn(one, path)
}

function convert(schema: z.ZodMiniType, reused: 'inline' | 'ref'): Json {
  return z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'throw', reused }) as Json
}

test('there is a schema for every part of a request', () => expect(entries).toHaveLength(28))

describe.each(entries)('%s', (_, schema) => {
  const all = [...schemasIn(convert(schema, 'inline'))]
  const objects = all.filter(([, { type }]) => type === 'object')

  test('converts to JSON Schema, with references too', () => {
    expect(convert(schema, 'inline').$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(convert(schema, 'ref').$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  test('takes no keys but its own', () => {
    expect(objects.length).toBeGreaterThan(0)
    expect(objects.filter(([, { additionalProperties }]) => additionalProperties !== false)).toEqual([])
  })

  test('describes every field', () => {
    const fields = objects.flatMap(([path, { properties = {} }]) =>
      Object.entries(properties as Json).map(([key, field]) => [`${path}.${key}`, field as Json] as const),
    )
    expect(fields.filter(([, { description }]) => typeof description !== 'string').map(([path]) => path)).toEqual([])
  })

  test('has patterns that every reader of JSON Schema can read', () => {
    const patterns = all.flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : []))
    for (const pattern of patterns) expect(new RegExp(pattern, 'u').source).toBe(pattern)
  })

  test('says of each value what it is', () => {
    const vague = all.filter(([, { type, anyOf, oneOf, $ref }]) => (type ?? anyOf ?? oneOf ?? $ref) === undefined)
    expect(vague).toEqual([])
  })
})
