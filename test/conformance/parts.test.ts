import { describe, expect, test } from 'vitest'
import { checkAttach, checkKeyboard, checkMenu } from '../../src/check/check-part.js'
import { storeAttach, storeKeyboard, storeMenu } from '../../src/server.js'
import { countElements } from './elements.js'
import { inputOf, type PartVector, readVectors } from './vectors.js'

const vectors = readVectors<PartVector>('./parts.json')

function storePart(value: unknown, { part, botId }: PartVector) {
  if (part === 'attach') return storeAttach(value)
  return part === 'keyboard' ? storeKeyboard(value, { botId }) : storeMenu(value, { botId })
}

function checkPart(value: unknown, { part, botId }: PartVector) {
  if (part === 'attach') return checkAttach(value)
  return part === 'keyboard' ? checkKeyboard(value, { botId }) : checkMenu(value, { botId })
}

function isLost(value: unknown, vector: PartVector): boolean {
  const { verdict, normal } = vector.expect
  if (verdict !== 'OK') return true
  return normal !== undefined && countElements(normal, vector.part) < countElements(value, vector.part)
}

describe.each(['valid', 'typed', 'boundary', 'wild'] as const)('class %s', name => {
  const inClass = vectors.filter(vector => vector.class === name)

  test('there are vectors of it', () => expect(inClass.length).toBeGreaterThan(200))

  test.each(inClass)('$id', vector => {
    const input = inputOf(vector)
    const { verdict, size, normal } = vector.expect
    const stored = storePart(input, vector)
    const report = checkPart(input, vector)

    // Law 1: exactness. A crash of the server may be answered as any refusal in class wild.
    if (name === 'wild' && verdict === 'CRASH') expect(stored.verdict).not.toBe('OK')
    else expect(stored.verdict).toBe(verdict)
    if (size !== undefined) expect(stored.chars).toBe(size)
    if (normal !== undefined) expect(stored.stored).toEqual(normal)

    // Law 2: no missed loss. Law 3: no false alarm.
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    if (isLost(input, vector)) expect(errors).not.toEqual([])
    else if (name !== 'wild') expect(errors).toEqual([])
  })
})
