import { expect, test } from 'vitest'
import { checkMenu } from '../../../src/index.js'
import { storeMenu } from '../../../src/server.js'
import { effects } from '../findings.js'

const PLAIN = { BOT_ID: 39, LINK: '/', TEXT: 'x', CONTEXT: 'ALL', DISABLED: 'N' }
const NOT_SHOWN = 'ignored menu/not-shown at '

test.each<[string, object, object, readonly string[]]>([
  ['plain', {}, {}, []],
  ['its text is escaped', { TEXT: ' <b>&"\' ' }, { TEXT: "&lt;b&gt;&amp;&quot;'" }, []],
  ['"0" is a text', { TEXT: '0' }, { TEXT: '0' }, []],
  ['a number becomes text', { TEXT: 5 }, { TEXT: '5' }, ['altered field/cast at [0].TEXT']],
  ['DISABLED', { DISABLED: 'Y' }, { DISABLED: 'Y' }, []],
  ['CONTEXT', { CONTEXT: 'DESKTOP' }, { CONTEXT: 'DESKTOP' }, []],
  ['its BOT_ID is not read', { BOT_ID: 5 }, {}, ['ignored key/unknown at [0].BOT_ID']],
  ['a field of buttons', { BG_COLOR: '#fff' }, {}, ['ignored key/unknown at [0].BG_COLOR']],
])('an item: %s', (_, fields, changed, found) => {
  const value = [{ TEXT: 'x', LINK: '/', ...fields }]
  expect(storeMenu(value, { botId: 39 }).stored).toEqual([{ ...PLAIN, ...changed }])
  expect(effects(checkMenu(value, { botId: 39 }))).toEqual([...found, NOT_SHOWN])
})

test.each<[string, unknown, string]>([
  ['a text', 'x', 'dropped menu/not-an-item at [0]'],
  ['a new line', { TYPE: 'NEWLINE' }, 'dropped menu/item-without-text at [0].TEXT'],
  ['a blank text', { TEXT: '\t', LINK: '/' }, 'dropped menu/item-without-text at [0].TEXT'],
  ['false as text', { TEXT: false, LINK: '/' }, 'dropped menu/item-without-text at [0].TEXT'],
])('no item: %s', (_, item, found) => {
  expect(storeMenu([item], { botId: 39 }).verdict).toBe('MENU_ERROR')
  const all = effects(checkMenu([item], { botId: 39 }))
  expect(all).toContain(found)
  expect(all.at(-1)).toBe('refused part/nothing-left at ')
})

test.each(['TEXT', 'LINK', 'ACTION_VALUE'])('an array in %s crashes the server', field => {
  const value = [{ TEXT: 'x', ACTION: 'PUT', ACTION_VALUE: 'x', [field]: ['x'] }]
  expect(storeMenu(value, { botId: 39 })).toEqual({ verdict: 'CRASH' })
  expect(effects(checkMenu(value, { botId: 39 }))).toContain(`refused field/crash at [0].${field}`)
})
