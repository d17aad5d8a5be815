import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codesPage } from '../../../scripts/codes-page.js'
import { changeKinds } from '../../../src/convert.js'
import { en } from '../../../src/fix/en.js'
import { parseCodes } from '../../../src/parse.js'

const page = codesPage()

test('docs/codes.md is up to date: `npm run docs` writes it', () => {
  expect(readFileSync(new URL('../../../docs/codes.md', import.meta.url), 'utf8')).toBe(page)
})

test('docs/codes.md has a line for every code', () => {
  const codes = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code)
  const wanted = [parseCodes, en.reasons, en.questions, changeKinds].flatMap(table => Object.keys(table))
  expect(codes.toSorted()).toEqual(wanted.toSorted())
})
