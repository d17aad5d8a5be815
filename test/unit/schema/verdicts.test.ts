import { describe, expect, test } from 'vitest'
import { check, type Report } from '../../../src/index.js'
import { paramsSchemas, requestSchema } from '../../../src/schema/request.js'
import { isEmptyText } from '../../../src/size/text.js'
import { inputOf, type PartVector, readVectors } from '../../conformance/vectors.js'
import { inSchemaWords, leniencyNames, usesLeniency } from './leniencies.js'
import { accepts, errorsOf, structuralCodesOf, subjects } from './subjects.js'
import { isValid } from './validators.js'

interface Request {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Case {
  readonly name: string
  readonly file: string
  readonly value: unknown
  readonly zodAccepts: boolean
  readonly report: Report
}

const ofParts = readVectors<PartVector>('./parts.json').map((vector): Case => {
  const value = inputOf(vector)
  const { part, id } = vector
  return {
    name: id,
    file: `${part}.json`,
    value,
    zodAccepts: accepts(part, value),
    report: subjects[part].check(value),
  }
})

const requests = ['./requests.json', './requests-v2.json', './corpus.json']
  .flatMap(file => readVectors<Request & { readonly id?: string; readonly note?: string }>(file))
  .map(({ id, note, method, params }) => ({ name: id ?? note ?? '', request: { method, params } }))

const ofRequests = requests.map(
  ({ name, request }): Case => ({
    name,
    file: 'request.json',
    value: request,
    zodAccepts: requestSchema.safeParse(request).success,
    report: check(request),
  }),
)

const cases = [...ofParts, ...ofRequests].map(one => ({ ...one, isAccepted: isValid(one.file, one.value) }))

/** A text of line breaks alone, as [BR] and #BR#: JSON Schema has no word for what is left of it. */
function isOfLineBreaks(value: unknown): boolean {
  const { params } = value as Partial<Request>
  return typeof params?.MESSAGE === 'string' && isEmptyText(params.MESSAGE)
}

/** The methods of users take the caller's word for a bot, and then its commands. No schema offers that. */
function namesBotOfUser(value: unknown): boolean {
  const { method, params } = value as Partial<Request>
  return method?.startsWith('im.message.') === true && params?.BOT_ID !== undefined
}

test('there is enough that the schemas accept, and that they refuse', () => {
  expect(cases.filter(({ isAccepted }) => isAccepted).length).toBeGreaterThan(1200)
  expect(cases.filter(({ isAccepted }) => !isAccepted).length).toBeGreaterThan(1200)
})

describe('a JSON Schema and its zod schema', () => {
  const apart = cases.filter(({ isAccepted, zodAccepts }) => isAccepted !== zodAccepts)

  test('say the same of all vectors, but of texts of line breaks alone', () => {
    expect(apart.filter(({ value }) => !isOfLineBreaks(value)).map(({ name }) => name)).toEqual([])
  })

  test('of those the JSON Schema says yes, and the check that nothing is left, if there is no part either', () => {
    expect(apart.length).toBeGreaterThan(0)
    expect(apart.filter(({ isAccepted }) => !isAccepted)).toEqual([])
    const bare = apart.filter(({ value }) => !/"(?:ATTACH|KEYBOARD)"/.test(JSON.stringify(value)))
    expect(bare.length).toBeGreaterThan(0)
    const codes = bare.map(({ report }) => report.diagnostics.map(({ code }) => code))
    expect(codes.filter(list => !list.includes('message/empty-after-cleaning'))).toEqual([])
  })

  test('half of a character is more than JSON Schema can see', () => {
    const value = [{ TEXT: 'Open \ud83d', LINK: '/' }]
    expect(isValid('keyboard.json', value)).toBe(true)
    expect(accepts('keyboard', value)).toBe(false)
    expect(errorsOf(subjects.keyboard.check(value))).toEqual(['value/lone-surrogate'])
  })

  test.each(['u5', 'ж5', '5', '😀5', 'u05', 'u'])('say the same of the network id %j as the check', NETWORK_ID => {
    const value = [{ USER: { NAME: 'Mantis', NETWORK_ID } }]
    const isRight = structuralCodesOf(subjects.attach.check(value)).length === 0
    expect(accepts('attach', value)).toBe(isRight)
    expect(isValid('attach.json', value)).toBe(isRight)
  })

  test('say the same of a call and of its params', () => {
    const known = requests.filter(({ request }) => request.method in paramsSchemas)
    expect(known.length).toBeGreaterThan(1000)
    for (const { request } of known) {
      expect(isValid(`${request.method}.json`, request.params)).toBe(isValid('request.json', request))
    }
  })
})

describe('a JSON Schema and the check', () => {
  test('what a schema accepts has no structural error', () => {
    const accepted = cases.filter(({ isAccepted, value }) => isAccepted && !isOfLineBreaks(value))
    const wrong = accepted.map(({ name, report }) => [name, errorsOf(report)] as const)
    expect(wrong.filter(([, errors]) => errors.length > 0)).toEqual([])
  })

  test('nor a structural warning', () => {
    const accepted = cases.filter(({ isAccepted, value }) => isAccepted && !isOfLineBreaks(value))
    expect([...new Set(accepted.flatMap(({ report }) => structuralCodesOf(report)))]).toEqual([])
  })

  // The law is about the finding of a structural code: one about sizes, texts or clients explains no refusal.
  const unexplained = cases.filter(
    ({ isAccepted, value, report }) => !isAccepted && !namesBotOfUser(value) && structuralCodesOf(report).length === 0,
  )

  test('what a schema refuses has a structural finding, or is a spelling that only the server takes', () => {
    const wrong = unexplained.filter(({ file, value }) => !isValid(file, inSchemaWords(value)))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test.each(leniencyNames)('there is such a spelling: %s', name => {
    expect(unexplained.some(({ value }) => usesLeniency(name, value))).toBe(true)
  })
})
