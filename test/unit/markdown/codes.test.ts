import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { severityOf } from '../../../src/diagnostic/codes.js'
import { markupCodes } from '../../../src/markdown.js'
import { enMarkup } from '../../../src/markup/en.js'
import { ruMarkup } from '../../../src/ru.js'

test('each code is documented with its severity', () => {
  const page = readFileSync(new URL('../../../docs/text.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| `(markup\/[\w-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [
    code,
    severity,
  ])
  expect(listed).toEqual(Object.entries(markupCodes).map(([code, effect]) => [code, severityOf(effect)]))
})

test.each(Object.entries(ruMarkup.sentences))('%s names the same figures in both languages', (code, sentence) => {
  const figuresOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([figure]) => figure).sort()
  expect(figuresOf(sentence)).toEqual(figuresOf(new Map(Object.entries(enMarkup.sentences)).get(code)))
})
