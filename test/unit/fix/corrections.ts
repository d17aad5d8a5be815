import { describe, expect, test } from 'vitest'
import { type Fix, fix } from '../../../src/fix.js'
import { ruFix } from '../../../src/ru.js'

export interface Case {
  readonly value: unknown
  readonly codes: readonly Fix['code'][]
  readonly fixed: unknown
}

/** Tests safe corrections: what is given, what is done, and what comes of it. */
export function testCorrections(cases: Readonly<Record<string, Case>>): void {
  describe.each(Object.entries(cases))('%s', (_, { value, codes, fixed }) => {
    const { fixes, apply } = fix(value)

    test('is mended', () => {
      expect(fixes.map(({ code }) => code)).toEqual(codes)
      expect(apply()).toEqual(fixed)
    })

    test('and then there is nothing to mend', () => {
      expect(fix(apply()).fixes).toEqual([])
    })

    test('says what it does in Russian too', () => {
      const russian = fix(value, { language: ruFix })
      expect(russian.apply()).toEqual(fixed)
      for (const { reason } of [...fixes, ...russian.fixes]) expect(reason).not.toMatch(/\{\w+\}|undefined|\s\s/)
      for (const { reason } of russian.fixes) expect(reason).toMatch(/[а-яё]{3}/)
    })
  })
}
