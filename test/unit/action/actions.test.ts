import { describe, expect, test } from 'vitest'
import { checkKeyboard, checkMenu } from '../../../src/index.js'
import { storeKeyboard, storeMenu } from '../../../src/server.js'
import { effects } from '../findings.js'

type Fields = Readonly<Record<string, unknown>>
type Row = readonly [name: string, fields: Fields, stored: Fields | undefined, findings: readonly string[]]

const KEYS = ['LINK', 'APP_ID', 'APP_PARAMS', 'ACTION', 'ACTION_VALUE', 'COMMAND', 'COMMAND_PARAMS']

/** The action that is stored of an element, or nothing where the element is lost. */
function actionOf(stored: unknown): Fields | undefined {
  const [element] = (stored ?? []) as readonly Fields[]
  if (element === undefined) return undefined
  return Object.fromEntries(Object.entries(element).filter(([key]) => KEYS.includes(key)))
}

const EVERYWHERE: readonly Row[] = [
  ['LINK', { LINK: '/x?a=1&b="' }, { LINK: '/x?a=1&amp;b=&quot;' }, []],
  ['a bad LINK', { LINK: 'HTTPS://x' }, undefined, ['dropped url/case at [0].LINK']],
  [
    'a bad LINK, and a COMMAND to fall back on',
    { LINK: '#', COMMAND: 'x' },
    { COMMAND: 'x', COMMAND_PARAMS: '' },
    ['ignored url/fragment at [0].LINK'],
  ],
  ['FUNCTION', { FUNCTION: 'x', COMMAND: 'x' }, undefined, ['dropped action/function at [0].FUNCTION']],
  ['ACTION', { ACTION: 'PUT', ACTION_VALUE: ' x ' }, { ACTION: 'PUT', ACTION_VALUE: ' x ' }, []],
  ['ACTION in lower case', { ACTION: 'put', ACTION_VALUE: 'x' }, undefined, ['dropped action/unknown at [0].ACTION']],
  ['ACTION without a value', { ACTION: 'PUT' }, undefined, ['dropped action/without-value at [0].ACTION_VALUE']],
  [
    'ACTION with a blank value',
    { ACTION: 'PUT', ACTION_VALUE: '\v' },
    undefined,
    ['dropped action/without-value at [0].ACTION_VALUE'],
  ],
  [
    'ACTION beside COMMAND',
    { ACTION: 'PUT', ACTION_VALUE: 'x', COMMAND: 'x' },
    { ACTION: 'PUT', ACTION_VALUE: 'x' },
    ['ignored action/second-action at [0].COMMAND'],
  ],
  [
    'COMMAND with a slash',
    { COMMAND: '//x' },
    { COMMAND: '/x', COMMAND_PARAMS: '' },
    ['altered action/command-slash at [0].COMMAND'],
  ],
  [
    'COMMAND with a space',
    { COMMAND: 'take 142' },
    { COMMAND: 'take 142', COMMAND_PARAMS: '' },
    ['advice action/command-with-spaces at [0].COMMAND'],
  ],
  [
    'params without their action',
    { LINK: '/', COMMAND_PARAMS: 'x' },
    { LINK: '/' },
    ['ignored action/params-without-action at [0].COMMAND_PARAMS'],
  ],
  ['empty fields of a template', { LINK: '/', COMMAND: '', ACTION: null }, { LINK: '/' }, []],
  ['APP_ID', { APP_ID: 5, APP_PARAMS: 'x' }, { APP_ID: 5, APP_PARAMS: 'x' }, ['ignored action/app at [0].APP_ID']],
]

describe('of a button', () => {
  test.each<Row>([
    ...EVERYWHERE,
    ['COMMAND that is no text', { COMMAND: 5 }, undefined, ['dropped action/command-not-text at [0].COMMAND']],
    [
      'COMMAND_PARAMS that are no text',
      { COMMAND: 'x', COMMAND_PARAMS: 142 },
      { COMMAND: 'x', COMMAND_PARAMS: '' },
      ['dropped action/params-not-text at [0].COMMAND_PARAMS'],
    ],
    ['COMMAND "0"', { COMMAND: '0' }, undefined, ['dropped action/command-not-text at [0].COMMAND']],
    [
      'a word as APP_ID',
      { APP_ID: 'line' },
      { APP_ID: 0 },
      ['altered field/number-cast at [0].APP_ID', 'ignored action/app at [0].APP_ID'],
    ],
    [
      'LIVECHAT',
      { ACTION: 'LIVECHAT', ACTION_VALUE: 'x' },
      { ACTION: 'LIVECHAT', ACTION_VALUE: 'x' },
      ['ignored action/not-handled at [0].ACTION'],
    ],
    [
      'COMMAND_PARAMS "0"',
      { COMMAND: 'x', COMMAND_PARAMS: '0' },
      { COMMAND: 'x', COMMAND_PARAMS: '' },
      ['ignored action/params-zero at [0].COMMAND_PARAMS'],
    ],
    ['none', {}, undefined, ['dropped keyboard/button-without-action at [0]']],
  ])('%s', (_, fields, stored, found) => {
    const value = [{ TEXT: 'x', DISPLAY: 'LINE', ...fields }]
    expect(actionOf(storeKeyboard(value, { botId: 39 }).stored)).toEqual(stored)
    expect(effects(checkKeyboard(value, { botId: 39 }))).toEqual(
      stored === undefined ? [...found, 'refused part/nothing-left at '] : found,
    )
  })
})

describe('of a menu item', () => {
  test.each<Row>([
    ...EVERYWHERE,
    ['a number as COMMAND', { COMMAND: 5 }, { COMMAND: 5, COMMAND_PARAMS: '' }, ['altered field/cast at [0].COMMAND']],
    [
      'a number as COMMAND_PARAMS',
      { COMMAND: 'x', COMMAND_PARAMS: 142 },
      { COMMAND: 'x', COMMAND_PARAMS: 142 },
      ['altered field/cast at [0].COMMAND_PARAMS'],
    ],
    ['LIVECHAT', { ACTION: 'LIVECHAT', ACTION_VALUE: 'x' }, undefined, ['dropped action/unknown at [0].ACTION']],
    ['COMMAND_PARAMS "0"', { COMMAND: 'x', COMMAND_PARAMS: '0' }, { COMMAND: 'x', COMMAND_PARAMS: '0' }, []],
    ['none', {}, undefined, ['dropped menu/item-without-action at [0]']],
  ])('%s', (_, fields, stored, found) => {
    const value = [{ TEXT: 'x', ...fields }]
    expect(actionOf(storeMenu(value, { botId: 39 }).stored)).toEqual(stored)
    expect(effects(checkMenu(value, { botId: 39 }))).toEqual([
      ...found,
      stored === undefined ? 'refused part/nothing-left at ' : 'ignored menu/not-shown at ',
    ])
  })
})

test.each([0, -1])('a COMMAND is lost without a bot (%d)', botId => {
  const value = [{ TEXT: 'x', COMMAND: 'x', DISPLAY: 'LINE' }]
  const found = ['dropped action/command-without-bot at [0].COMMAND', 'refused part/nothing-left at ']
  expect(storeKeyboard(value, { botId }).verdict).toBe('KEYBOARD_ERROR')
  expect(effects(checkKeyboard(value, { botId }))).toEqual(found)
  expect(
    effects(
      checkMenu(
        value.map(({ DISPLAY, ...item }) => item),
        { botId },
      ),
    ),
  ).toEqual(found)
})
