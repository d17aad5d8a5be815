import { describe, expect, test } from 'vitest'
import { toAttachCode, toCode, toKeyboardCode, toMenuCode } from '../../../src/code.js'
import type { Request } from '../../../src/index.js'
import { type PartVector, readVectors } from '../../conformance/vectors.js'
import { runToData } from './run-module.js'

type RequestVector = Request & { readonly id: string; readonly class: PartVector['class'] }

const toPartCode = { attach: toAttachCode, keyboard: toKeyboardCode, menu: toMenuCode }

const parts = readVectors<PartVector>('./parts.json')
const requests = readVectors<RequestVector>('./requests.json').concat(readVectors('./requests-v2.json'))
const corpus = readVectors<Request>('./corpus.json')

describe.each(['valid', 'typed', 'wild', 'boundary'] as const)('vectors of class %s', name => {
  const partsOf = parts.filter(vector => vector.class === name)
  const requestsOf = requests.filter(vector => vector.class === name)

  test('are there', () => expect(partsOf.length + requestsOf.length).toBeGreaterThan(50))

  test('parts: the code gives the same payload', () => {
    for (const { id, part, input } of partsOf)
      expect({ id, payload: runToData(toPartCode[part](input)) }).toEqual({ id, payload: input })
  })

  test('calls: the code gives the same request', () => {
    for (const { id, method, params } of requestsOf)
      expect({ id, request: runToData(toCode({ method, params })) }).toEqual({ id, request: { method, params } })
  })
})

test.each(corpus.map(({ method, params }, index) => ({ index, method, params })))(
  'payload $index of the corpus, $method: the code gives the same request',
  ({ method, params }) => {
    expect(runToData(toCode({ method, params }))).toEqual({ method, params })
  },
)

test('what the docs allow needs raw for few elements', () => {
  const valid = parts.filter(vector => vector.class === 'valid')
  const count = (text: string, word: string) => text.split(word).length - 1
  const code = valid.map(({ part, input }) => toPartCode[part](input)).join('\n')
  const elements = count(code, '\n  .') + count(code, '().')
  expect(elements).toBeGreaterThan(500)
  expect(count(code, '.raw(') / elements).toBeLessThan(0.15)
})
