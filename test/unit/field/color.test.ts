import { expect, test } from 'vitest'
import { Trace } from '../../../src/diagnostic/trace.js'
import { isHexColor, storeColorToken, storeHexColor } from '../../../src/field/color.js'
import type { Data } from '../../../src/php/data.js'

test.each([
  ['#fff', true],
  ['#FFF', true],
  ['#12abEF', true],
  ['fff', false],
  ['#ff', false],
  ['#ffff', false],
  ['#fffff', false],
  ['#fffffff', false],
  ['#ggg', false],
  ['#fff ', false],
  [' #fff', false],
  ['#fff\n', false],
  ['red', false],
  ['', false],
  ['#', false],
])('%j is a hex colour: %s', (text, isHex) => {
  expect(isHexColor(text)).toBe(isHex)
})

test.each<[string, string, string | undefined, boolean]>([
  ['"#abc"', '#abc', undefined, false],
  ['"red"', '', 'color/not-hex', false],
  ['5', '', 'color/not-hex', false],
  ['true', '', 'color/not-hex', false],
  ['"0"', '', undefined, false],
  ['""', '', undefined, false],
  ['null', '', undefined, false],
  ['[]', '', 'field/crash', true],
  ['["#abc"]', '', 'field/crash', true],
])('a hex colour of %s', (json, stored, code, crashes) => {
  const trace = new Trace()
  expect(storeHexColor(JSON.parse(json), 'COLOR', trace) ?? '').toBe(stored)
  expect(trace.findings.map(finding => finding.code)).toEqual(code === undefined ? [] : [code])
  expect(trace.crashed).toBe(crashes)
})

test.each<[Data | undefined, string, string | undefined, string]>([
  [undefined, 'base', undefined, ''],
  [null, 'base', undefined, ''],
  ['', 'base', undefined, ''],
  ['primary', 'primary', undefined, ''],
  ['secondary', 'secondary', undefined, ''],
  ['alert', 'alert', undefined, ''],
  ['base', 'base', undefined, ''],
  ['PRIMARY', 'base', 'color/unknown-token', 'primary'],
  ['primary ', 'base', 'color/unknown-token', 'primary'],
  ['primery', 'base', 'color/unknown-token', 'primary'],
  ['danger', 'base', 'color/unknown-token', ''],
  [5, 'base', 'color/unknown-token', ''],
  [true, 'base', 'color/unknown-token', ''],
])('a colour token of %j is %s', (value, stored, code, meant) => {
  const trace = new Trace()
  expect(storeColorToken(value, 'COLOR_TOKEN', trace)).toBe(stored)
  expect(trace.findings.map(finding => finding.code)).toEqual(code === undefined ? [] : [code])
  expect(trace.findings[0]?.params.meant ?? '').toBe(meant)
})

test.each(['[]', '{"a":1}'])('a colour token of %s crashes the server', json => {
  const trace = new Trace()
  storeColorToken(JSON.parse(json), 'COLOR_TOKEN', trace)
  expect(trace.crashed).toBe(true)
  expect(trace.findings.map(({ code, path }) => [code, path])).toEqual([['field/crash', ['COLOR_TOKEN']]])
})
