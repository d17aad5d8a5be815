import { describe, expect, test } from 'vitest'
import { check, playRequest } from '../../src/rest/check.js'
import { storeAttach, storeKeyboard, storeMenu } from '../../src/server.js'
import { countElements } from './elements.js'
import { readVectors } from './vectors.js'

interface RequestVector {
  readonly id: string
  readonly method: string
  readonly class: 'valid' | 'typed' | 'wild'
  readonly params: Readonly<Record<string, unknown>>
  readonly expect: { readonly verdict: string; readonly status?: number; readonly applied: readonly string[] }
}

const BOT_ID = 39

const vectors = readVectors<RequestVector>('./requests.json')

const METHODS = [...new Set(vectors.map(({ method }) => method))]

const stores = {
  attach: (value: unknown) => storeAttach(value),
  keyboard: (value: unknown, botId: number) => storeKeyboard(value, { botId }),
  menu: (value: unknown, botId: number) => storeMenu(value, { botId }),
}

/** The bot as which the method runs: its own, or where it has none, the one that the caller names. */
function botIdOf({ params, method }: RequestVector, part: string): number {
  const isBots = method.startsWith('imbot.') && !(method === 'imbot.command.answer' && part === 'menu')
  return isBots ? BOT_ID : Number(params.BOT_ID ?? 0)
}

/** A part that is cleared or empty sends nothing that could be lost. */
function isSent(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return value !== undefined && value !== null && value !== '' && value !== '0' && value !== 0 && value !== false
}

function losesElement(vector: RequestVector): boolean {
  const { params, method } = vector
  return (['attach', 'keyboard', 'menu'] as const).some(part => {
    const value = params[part.toUpperCase()]
    if (!isSent(value)) return false
    // Clears on an update; on an add it is refused, which is a loss of its own.
    if (method.endsWith('update') && (value === 'N' || value === true)) return false
    return countElements(stores[part](value, botIdOf(vector, part)).stored, part) < countElements(value, part)
  })
}

describe.each(METHODS)('%s', method => {
  const ofMethod = vectors.filter(vector => vector.method === method)

  test('there are vectors of it', () => expect(ofMethod.length).toBeGreaterThan(20))

  test.each(ofMethod)('$id', vector => {
    const { verdict, status, applied } = vector.expect
    const exchange = playRequest(vector, {})
    if (vector.class === 'wild') {
      if (verdict === 'CRASH') expect(exchange.verdict).not.toBe('OK')
      else expect(exchange.verdict).toBe(verdict)
    } else {
      expect({ verdict: exchange.verdict, status: exchange.status, applied: exchange.applied }).toEqual({
        verdict,
        status,
        applied,
      })
    }

    const errors = check(vector)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
    if (verdict !== 'OK' || losesElement(vector)) expect(errors).not.toEqual([])
    else expect(errors).toEqual([])
  })
})
