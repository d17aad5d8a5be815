import fc from 'fast-check'
import * as z from 'zod/mini'

/** As much of JSON Schema as the schemas come to. */
interface JsonSchema {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

// Strings at the edges of the rules: blank, blank once the server has rewritten it, PHP's empty "0", almost an address.
const EDGES = [
  '',
  '0',
  ' ',
  '\0\t',
  '\\n',
  '\\t \\n',
  '\\\\n',
  '\f',
  '/',
  '/crm/',
  '//',
  'http://',
  'https://a.b',
  'HTTPS://a.b',
]
const MORE_EDGES = [
  '#fff',
  '#c6c6c6',
  'u45',
  'b0',
  'chat1001',
  '7',
  '#BR#',
  '[br]',
  'N',
  'текст',
  '😀',
  '__proto__',
  '\ud83d',
]

const edge = fc.constantFrom(...EDGES, ...MORE_EDGES)

/** Values of which most, and not all, are what the JSON Schema asks for: every field of it, and every variant. */
export function almost(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return valuesOf(z.toJSONSchema(schema) as JsonSchema)
}

function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valuesOf))
  if (schema.const !== undefined) return rarely(edge, fc.constant(schema.const))
  if (schema.enum !== undefined) return rarely(edge, fc.constantFrom(...schema.enum))
  if (schema.type === 'object') return objectOf(schema)
  if (schema.type === 'array') return fc.array(valuesOf(schema.items ?? {}), { minLength: 1, maxLength: 3 })
  if (schema.type === 'boolean') return rarely(edge, fc.boolean())
  if (schema.type === 'integer')
    return rarely(fc.constantFrom<unknown>(0, -1, 1.5, 2 ** 53, '7'), fc.integer({ min: 1 }))
  return textOf(schema.pattern)
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, valuesOf(field)]))
  return fc.record(fields, { requiredKeys: [...required] })
}

function textOf(pattern: string | undefined): fc.Arbitrary<unknown> {
  const any = fc.oneof(edge, fc.string({ unit: 'grapheme' }))
  if (pattern === undefined) return any
  const rule = new RegExp(pattern)
  return rarely(any, fc.oneof(fc.constantFrom(...[...EDGES, ...MORE_EDGES].filter(text => rule.test(text)))))
}

function rarely(odd: fc.Arbitrary<unknown>, usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 1, arbitrary: odd }, { weight: 60, arbitrary: usual })
}
