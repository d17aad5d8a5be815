import { describe, expect, test } from 'vitest'
import { type Code, codes, severityOf } from '../../../src/diagnostic/codes.js'
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js'
import type { CompleteLanguage, Language } from '../../../src/diagnostic/language.js'
import { ru } from '../../../src/diagnostic/ru.js'
import { enWire as en } from '../../../src/wire/en.js'
import type { Example } from './example.js'
import { examples } from './examples.js'

const entries = Object.entries(examples) as [Code, Example][]

function findingOf([code, example]: [Code, Example], language: Language): Diagnostic {
  const found = example.report({ language }).diagnostics.filter(diagnostic => diagnostic.code === code)
  expect(found.map(({ path }) => path)).toEqual([example.path])
  return found[0] as Diagnostic
}

describe.each(entries)('%s', (code, example) => {
  test('is reported once, at its place, and nothing else with it', () => {
    findingOf([code, example], en)
    const others = example.report({}).diagnostics.map(other => other.code)
    expect([...new Set(others)].filter(other => other !== code).sort()).toEqual(example.also)
  })

  test('has the severity of its effect', () => {
    const { effect, severity } = findingOf([code, example], en)
    expect(effect).toBe(example.effect ?? codes[code])
    expect(severity).toBe(severityOf(effect))
  })

  test.each([en, ru])('is a complete sentence in $tag', language => {
    const { message } = findingOf([code, example], language)
    expect(message).not.toMatch(/\{\w+\}|\[\[|\]\]|undefined|\s\s|\s[.,:;?]/)
    expect(message).toMatch(/[.?]$/)
    expect(emptyQuotesIn(message)).toBe(emptyQuotesIn(language.sentences[code]))
  })

  test.each([en, ru])('names its figures in $tag', language => {
    const { message, params } = findingOf([code, example], language)
    for (const [, name] of language.sentences[code].matchAll(/\{(\w+)\}/g)) {
      expect(message).toContain(String(params[name as string] ?? ''))
    }
  })

  test('says it in Russian in Russian', () => {
    const russian = findingOf([code, example], ru).message
    expect(russian).not.toBe(findingOf([code, example], en).message)
    expect(russian).toMatch(/[а-яё]{3}/)
  })
})

function emptyQuotesIn(text: string): number {
  return text.match(/""|''/g)?.length ?? 0
}

test.each(Object.keys(codes) as Code[])('the sentences of %s have the same figures in both languages', code => {
  const figuresOf = ({ sentences }: CompleteLanguage) => {
    const figures = sentences[code].matchAll(/\{\w+\}/g)
    return [...new Set([...figures].map(([figure]) => figure))].sort()
  }
  expect(figuresOf(ru)).toEqual(figuresOf(en))
})

test.each(Object.keys(codes) as Code[])('the sentences of %s leave out the same figures', code => {
  const optionalOf = ({ sentences }: CompleteLanguage) =>
    [...sentences[code].matchAll(/\[\[.*?(\{\w+\}).*?\]\]/g)].map(([, figure]) => figure)
  expect(optionalOf(ru)).toEqual(optionalOf(en))
})
