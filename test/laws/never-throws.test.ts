import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attach, checkAttach } from '../../src/index.js'
import { monsters } from './arbitraries/monsters.js'
import { expectSound, looks } from './looks.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

/** Any JavaScript value, the keys of payloads among its keys. */
const anything = fc.anything({
  key: fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom(
      ...['BLOCKS', 'BUTTONS', 'ITEMS', 'USER', 'LINK', 'RICH_LINK', 'MESSAGE', 'GRID', 'IMAGE', 'FILE', 'DELIMITER'],
      ...['TEXT', 'TYPE', 'NAME', 'VALUE', 'COLOR', 'COLOR_TOKEN', 'PREVIEW', 'PREVIEW_SIZE', 'ACTION', 'ACTION_VALUE'],
      ...['COMMAND', 'COMMAND_PARAMS', 'APP_ID', 'method', 'params', 'MESSAGE_ID', '__proto__', 'toJSON', 'toString'],
    ),
  ),
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
})

describe.each(Object.entries(looks))('%s', (_, look) => {
  test('gives an answer to any value', () => {
    holds(
      fc.property(anything, value => {
        expectSound(look(value))
      }),
    )
  })

  test.each(Object.entries(monsters))('gives an answer to: %s', (_, make) => {
    const value = make()
    expectSound(ends(() => look(value)))
    expectSound(ends(() => look(elementsWith(value))))
    expectSound(ends(() => look({ BLOCKS: value, BUTTONS: value, ITEMS: value, DESCRIPTION: value, COLORS: value })))
  })
})

/** A list of blocks, buttons and items at once, with a value in every place where elements have one. */
function elementsWith(value: unknown): readonly unknown[] {
  const action = { LINK: value, COMMAND: value, ACTION: 'PUT', ACTION_VALUE: value, APP_ID: value }
  return [
    value,
    { MESSAGE: value, TEXT: value, ...action },
    { MESSAGE: { TEXT: value }, TEXT: 'x', LINK: '/', BLOCK: value, WIDTH: value, BG_COLOR: value, TYPE: value },
    { TEXT: 'x', COMMAND: 'x', COMMAND_PARAMS: value, CONTEXT: value, BG_COLOR_TOKEN: value, DISPLAY: value },
    { GRID: [value, { NAME: value, VALUE: value, LINK: value, WIDTH: value, DISPLAY: value, COLOR: value }] },
    { USER: value },
    { USER: { NAME: value, AVATAR: value, USER_ID: value, NETWORK_ID: value } },
    { LINK: [value, { NAME: 'x', LINK: '/', DESC: value, HTML: value, PREVIEW: value }] },
    { RICH_LINK: { LINK: '/', PREVIEW: '/', PREVIEW_SIZE: { WIDTH: value, HEIGHT: value } } },
    { DELIMITER: { SIZE: value, COLOR: value } },
  ]
}

describe('a builder takes what JSON cannot carry, and check says so', () => {
  test.each([
    ['cycle', 'value/cycle'],
    ['bigint', 'value/not-json'],
    ['function', 'value/not-json'],
    ['NaN', 'value/not-json'],
    ['Map', 'value/not-json'],
    ['lone surrogate', 'value/lone-surrogate'],
    ['10,000 lists deep', 'value/too-deep'],
  ])('%s', (name, code) => {
    const value = monsters[name]?.()
    const report = ends(() => checkAttach(attach().message('x').raw({ MESSAGE: 'x', NEW: value })))
    expect(report.diagnostics.map(finding => finding.code)).toContain(code)
    expect(report.ok).toBe(false)
  })
})
