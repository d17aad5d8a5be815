import { describe, expect, test } from 'vitest'
import { button, checkKeyboard, keyboard } from '../../../src/index.js'
import { storeKeyboard } from '../../../src/server.js'
import { effects } from '../findings.js'

const PLAIN = {
  BOT_ID: 39,
  TYPE: 'BUTTON',
  LINK: '/',
  TEXT: 'x',
  VOTE: 'N',
  BLOCK: 'N',
  WAIT: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'LINE',
  BG_COLOR_TOKEN: 'base',
}

function look(fields: object, shell: object = {}) {
  const value = { BUTTONS: [{ TEXT: 'x', LINK: '/', DISPLAY: 'LINE', ...fields }, { TYPE: 'NEWLINE' }], ...shell }
  const [stored] = storeKeyboard(value, { botId: 39 }).stored as readonly unknown[]
  return [stored, effects(checkKeyboard(value, { botId: 39 }))]
}

describe('a button as the server keeps it', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['plain', {}, {}, []],
    ['its text is trimmed and not escaped', { TEXT: ' <b>&\u00a0 ' }, { TEXT: '<b>&\u00a0' }, []],
    ['WIDTH', { WIDTH: 120 }, { WIDTH: 120 }, []],
    ['WIDTH in px', { WIDTH: '120px' }, { WIDTH: 120 }, ['altered field/number-cast at BUTTONS[0].WIDTH']],
    ['no WIDTH', { WIDTH: 0 }, {}, ['ignored field/not-positive at BUTTONS[0].WIDTH']],
    ['DISABLED', { DISABLED: 'Y' }, { DISABLED: 'Y' }, []],
    ['DISABLED true', { DISABLED: true }, {}, ['ignored field/not-yes-or-no at BUTTONS[0].DISABLED']],
    ['CONTEXT', { CONTEXT: 'MOBILE' }, { CONTEXT: 'MOBILE' }, []],
    ['CONTEXT in lower case', { CONTEXT: 'mobile' }, {}, ['altered field/unknown-word at BUTTONS[0].CONTEXT']],
    ['TYPE in lower case', { TYPE: 'newline' }, {}, ['altered field/unknown-word at BUTTONS[0].TYPE']],
    ['a token', { BG_COLOR_TOKEN: 'alert' }, { BG_COLOR_TOKEN: 'alert' }, []],
    [
      'a colour without a token',
      { BG_COLOR: '#fff' },
      { BG_COLOR: '#fff' },
      ['ignored color/without-token at BUTTONS[0].BG_COLOR'],
    ],
    ['a colour with a token', { BG_COLOR: '#fff', BG_COLOR_TOKEN: 'base' }, { BG_COLOR: '#fff' }, []],
    [
      'a colour that no client reads',
      { OFF_BG_COLOR: '#fff' },
      { OFF_BG_COLOR: '#fff' },
      ['ignored keyboard/off-color at BUTTONS[0].OFF_BG_COLOR'],
    ],
    ['a misspelt key', { BGCOLOR: '#fff' }, {}, ['ignored key/misspelt at BUTTONS[0].BGCOLOR']],
    ['a BOT_ID of its own', { BOT_ID: 5 }, {}, ['ignored key/unknown at BUTTONS[0].BOT_ID']],
  ])('%s', (_, fields, changed, found) => {
    expect(look(fields)).toEqual([{ ...PLAIN, ...changed }, found])
  })

  test('what it inherits from the keyboard', () => {
    const COLORS = { BG_COLOR: '#fff', TEXT_COLOR: 'red' }
    expect(look({ BG_COLOR: 'red' }, { COLORS, VOTE: 'Y' })[0]).toEqual({ ...PLAIN, BG_COLOR: '#fff', VOTE: 'Y' })
    expect(look({ BG_COLOR: '#000' }, { COLORS })[0]).toEqual({ ...PLAIN, BG_COLOR: '#000' })
  })

  test('an invalid colour leaves the default', () => {
    expect(look({}, { COLORS: { BG_COLOR: 'red' } })).toEqual([PLAIN, ['ignored color/not-hex at COLORS.BG_COLOR']])
  })
})

describe('what is no button', () => {
  test.each<[string, unknown, string]>([
    ['a text', 'x', 'dropped keyboard/not-a-button at [0]'],
    ['null', null, 'dropped keyboard/not-a-button at [0]'],
    ['a row', [{ TEXT: 'x', LINK: '/' }], 'dropped keyboard/row-of-buttons at [0]'],
    ['no text', { LINK: '/' }, 'dropped keyboard/button-without-text at [0].TEXT'],
    ['a blank text', { TEXT: '\0 \v', LINK: '/' }, 'dropped keyboard/button-without-text at [0].TEXT'],
    ['"0"', { TEXT: '0', LINK: '/' }, 'dropped keyboard/text-zero at [0].TEXT'],
    ['a number', { TEXT: 5, LINK: '/' }, 'dropped keyboard/text-not-text at [0].TEXT'],
    ['an array as text', { TEXT: [], LINK: '/' }, 'dropped keyboard/text-not-text at [0].TEXT'],
  ])('%s', (_, element, found) => {
    expect(storeKeyboard([element], { botId: 39 }).verdict).toBe('KEYBOARD_ERROR')
    expect(effects(checkKeyboard([element], { botId: 39 }))).toEqual([found, 'refused part/nothing-left at '])
  })

  test.each(['BG_COLOR', 'BG_COLOR_TOKEN'])('an array in %s crashes the server', field => {
    const value = [{ TEXT: 'x', LINK: '/', DISPLAY: 'LINE', [field]: ['x'] }]
    expect(storeKeyboard(value, { botId: 39 })).toEqual({ verdict: 'CRASH' })
    const report = checkKeyboard(value, { botId: 39 })
    expect(effects(report)).toEqual([`refused field/crash at [0].${field}`])
    expect(report.diagnostics[0]?.serverCode).toBe('INTERNAL_SERVER_ERROR')
  })

  test.each([
    ['a single button', { TEXT: 'x', LINK: '/' }, 'refused part/single-element at '],
    ['an empty list', [], 'refused part/empty at '],
    ['no buttons', { BUTTONS: [] }, 'refused part/empty at '],
    ['a word', 'N', 'refused part/not-a-list at '],
    ['an empty list as text', '[]', 'refused part/empty at '],
  ])('%s', (_, value, found) => {
    expect(storeKeyboard(value, { botId: 39 }).verdict).toBe('KEYBOARD_ERROR')
    expect(effects(checkKeyboard(value, { botId: 39 })).filter(text => text.startsWith('refused'))).toEqual([found])
  })
})

describe('new lines', () => {
  test('a keyboard of new lines only is stored', () => {
    const value = [button.newLine, button.newLine]
    expect(storeKeyboard(value, { botId: 39 })).toMatchObject({ verdict: 'OK', stored: value })
    expect(effects(checkKeyboard(value))).toEqual([
      'advice keyboard/idle-new-line at [0]',
      'advice keyboard/idle-new-line at [1]',
      'advice keyboard/only-new-lines at ',
    ])
  })

  test('one after a button ends its row', () => {
    const value = keyboard().link('a', '/', { display: 'line' }).row().link('b', '/', { display: 'line' }).row().row()
    expect(effects(checkKeyboard(value))).toEqual(['advice keyboard/idle-new-line at BUTTONS[4]'])
  })

  test('buttons without a display stand one below the other', () => {
    const report = checkKeyboard(keyboard().link('a', '/').link('b', '/').link('c', '/', { display: 'line' }))
    expect(effects(report)).toContain('advice keyboard/without-display at BUTTONS')
    expect(report.diagnostics[0]?.params.count).toBe(2)
  })
})
