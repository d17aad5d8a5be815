import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { payloads, starters } from '../../playground/src/examples/examples.js'
import { en } from '../../playground/src/words/en.js'
import { ru } from '../../playground/src/words/ru.js'

describe.each([en, ru])('the words in $name', ({ examples, tag }) => {
  test('name every example, and nothing else', () =>
    expect(Object.keys(examples.names).sort()).toEqual([...starters.keys(), ...payloads.keys()].sort()))

  test('count as the language does', () => {
    const { findings } = tag === 'en' ? en : ru
    const summaries = [1, 3, 5].map(error => findings.summary({ error, warning: 0, hint: 0 }).split(',')[0])
    expect(summaries).toEqual(tag === 'en' ? ['1 error', '3 errors', '5 errors'] : ['1 ошибка', '3 ошибки', '5 ошибок'])
  })
})

describe('the examples', () => {
  test('hold every payload of the repository, without its note', () => {
    const files = readdirSync(new URL('../../examples/payloads', import.meta.url))
    expect([...payloads.keys()].map(name => `${name}.json`)).toEqual(files.sort())
    for (const { text } of payloads.values()) expect(Object.keys(JSON.parse(text))).toEqual(['method', 'params'])
  })
})
