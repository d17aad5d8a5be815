import { describe, expect, test } from 'vitest'
import { Trace } from '../../../src/diagnostic/trace.js'
import { storePositive } from '../../../src/field/number.js'
import { isUrl, reportUrl } from '../../../src/field/url.js'
import type { Data } from '../../../src/php/data.js'

describe('a whole number above 0', () => {
  test.each<[Data | undefined, number | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    [null, undefined, undefined],
    [1, 1, undefined],
    [2_147_483_648, 2_147_483_648, undefined],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, undefined],
    ['120', 120, 'field/number-cast'],
    ['120px', 120, 'field/number-cast'],
    ['1e2', 100, 'field/number-cast'],
    [1.5, 1, 'field/number-cast'],
    [true, 1, 'field/number-cast'],
    [{ a: 1 }, 1, 'field/number-cast'],
    [0, undefined, 'field/not-positive'],
    [-0, undefined, 'field/not-positive'],
    [0.9, undefined, 'field/not-positive'],
    [-5, undefined, 'field/not-positive'],
    ['', undefined, 'field/not-positive'],
    ['wide', undefined, 'field/not-positive'],
    [false, undefined, 'field/not-positive'],
    [{}, undefined, 'field/not-positive'],
  ])('%j is stored as %s', (value, stored, code) => {
    const trace = new Trace()
    expect(storePositive(value, 'WIDTH', trace)).toBe(stored)
    expect(trace.findings.map(finding => finding.code)).toEqual(code === undefined ? [] : [code])
  })
})

describe('an address', () => {
  test.each(['/', '//cdn.example.com', '/crm/', 'http://', 'https://x', 'http://x y'])('%j is taken', text => {
    expect(isUrl(text)).toBe(true)
  })

  test.each([
    ['', 'url/empty'],
    [' \t', 'url/empty'],
    [' /crm/', 'url/space'],
    ['\nhttps://x', 'url/space'],
    ['\u00a0https://x', 'url/space'],
    ['HTTPS://x', 'url/case'],
    [' Http://x', 'url/case'],
    ['#', 'url/fragment'],
    ['#top', 'url/fragment'],
    ['mailto:a@b.c', 'url/scheme'],
    ['javascript:alert(1)', 'url/scheme'],
    ['tel:+7', 'url/scheme'],
    ['https:/x', 'url/scheme'],
    ['example.com', 'url/relative'],
    ['localhost:8080/x', 'url/relative'],
    ['crm/deal', 'url/relative'],
    ['\\\\server', 'url/relative'],
    ['?a=1', 'url/relative'],
  ])('%j is not: %s', (text, code) => {
    expect(isUrl(text)).toBe(false)
    const trace = new Trace()
    reportUrl(text, 'LINK', trace)
    reportUrl(text, 'LINK', trace, 'dropped')
    expect(trace.findings.map(finding => [finding.code, finding.effect])).toEqual([
      [code, 'ignored'],
      [code, 'dropped'],
    ])
  })
})
