import { describe, expect, test } from 'vitest'
import { attach, type Button, check, checkAttach, keyboard } from '../../src/index.js'
import { storeAttach } from '../../src/server.js'
import { giants, longLiterals, longTexts } from './arbitraries/monsters.js'
import { expectSound } from './looks.js'
import { ends } from './watchdog.js'

function checkParts(part: unknown) {
  return check({ method: 'imbot.message.update', params: { MESSAGE: part, ATTACH: part, KEYBOARD: part, MENU: part } })
}

describe.each(Object.entries(giants))('%s', (_, make) => {
  test('as a part', () => {
    const KEYBOARD = make()
    expectSound(ends(() => check({ method: 'imbot.message.update', params: { KEYBOARD } })))
  })

  test('in a builder', () => {
    const value = make()
    expectSound(ends(() => checkAttach(attach().message('x').raw({ MESSAGE: 'x', NEW: value }))))
  })
})

test.each(Object.entries(longLiterals))('%s', (_, make) => {
  const text = make()
  expectSound(ends(() => checkParts(text)))
})

describe.each(Object.entries(longTexts))('%s', (_, make) => {
  const text = make()

  test.each<[string, unknown]>([
    [
      'in blocks',
      [{ MESSAGE: text }, { GRID: [{ NAME: text }] }, { LINK: { NAME: 'x', LINK: text, NETWORK_ID: text } }],
    ],
    ['in buttons', [{ TEXT: text, LINK: text, WIDTH: text, BG_COLOR: text, TYPE: text, [text]: 1 }]],
    ['as the description', { DESCRIPTION: text, BLOCKS: [{ MESSAGE: 'x' }] }],
  ])('%s', (_, part) => {
    expectSound(ends(() => checkParts(part)))
  })
})

describe('in a builder, what goes round in circles', () => {
  const twice: Record<string, unknown> = { MESSAGE: 'x' }
  twice.first = twice
  twice.second = twice
  const list: unknown[] = []
  list.push(list)

  test('ends where it is copied', () => {
    const report = ends(() => checkAttach(attach().raw(twice)))
    expect(report.ok).toBe(false)
  })

  test('ends where it is measured', () => {
    const value = attach().raw({ RICH_LINK: { LINK: '/', PREVIEW: '/', PREVIEW_SIZE: { WIDTH: list, HEIGHT: 1 } } })
    expectSound(ends(() => checkAttach(value)))
    expectSound(ends(() => storeAttach(value)))
  })
})

test('a row of 300,000 buttons can be appended', () => {
  const row = Array.from({ length: 300_000 }, (): Button => ({ TEXT: 'x', LINK: '/' }))
  expect(ends(() => keyboard().rows([row])).length).toBe(300_000)
})
