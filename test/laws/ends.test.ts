import { expect, test } from 'vitest'
import { attach, type Block, check, checkAttach, keyboard } from '../../src/index.js'
import { giants } from './arbitraries/monsters.js'
import { expectSound, looks } from './looks.js'
import { ends } from './watchdog.js'

const PLACES: Readonly<Record<string, (value: unknown) => unknown>> = {
  'in place of a part': value => value,
  'in a text': value => [{ MESSAGE: value, TEXT: value, LINK: value }, { GRID: [{ NAME: 'x', VALUE: value }] }],
  'in a field': value => [
    { LINK: { NAME: 'x', NETWORK_ID: value, LINK: value }, TEXT: 'x', COMMAND: value, COMMAND_PARAMS: value },
    { DELIMITER: { SIZE: value, COLOR: value }, TEXT: 'x', ACTION: value, WIDTH: value },
  ],
  'in a shell': value => ({
    DESCRIPTION: value,
    COLORS: value,
    COLOR: value,
    BLOCKS: value,
    BUTTONS: value,
    ITEMS: value,
  }),
  'as the description': DESCRIPTION => ({ DESCRIPTION, BLOCKS: [{ MESSAGE: 'x' }] }),
}

test.each(Object.entries(giants))('a check comes to an end with: %s', (_, make) => {
  const value = make()
  for (const place of Object.values(PLACES)) {
    const part = place(value)
    expectSound(
      ends(() => check({ method: 'imbot.message.update', params: { ATTACH: part, KEYBOARD: part, MENU: part } })),
    )
  }
  for (const name of ['storeAttach', 'storeKeyboard', 'storeMenu', 'check', 'check of params'])
    expectSound(ends(() => (looks[name] as (typeof looks)[string])(value)))
})

test.each(Object.entries(giants))('a builder comes to an end with: %s', (_, make) => {
  const value = make()
  expectSound(ends(() => checkAttach(attach().message('x').raw({ MESSAGE: 'x', NEW: value }))))
})

test('a builder comes to an end with a value that holds itself twice', () => {
  const value: Record<string, unknown> = { MESSAGE: 'x' }
  value.first = value
  value.second = value
  const report = ends(() => checkAttach(attach().raw(value)))
  expect(report.ok).toBe(false)
})

test('300,000 elements can be added at once', () => {
  const block: Block = { MESSAGE: 'x' }
  expect(ends(() => attach().add(...Array.from({ length: 50_000 }, () => block))).length).toBe(50_000)
  const row = Array.from({ length: 300_000 }, () => ({ TEXT: 'x', LINK: '/' }))
  expect(ends(() => keyboard().rows([row])).length).toBe(300_000)
})
