import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorsPage } from '../../../scripts/errors-page.js'
import { errorCodes } from '../../../src/http.js'

const page = errorsPage()

test('docs/errors.md is up to date: `npm run docs` writes it', () => {
  expect(readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')).toBe(page)
})

test('docs/errors.md has a section for every code', () => {
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code)
  expect(headings).toEqual(Object.keys(errorCodes))
})
