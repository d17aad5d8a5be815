import { describe, expect, test } from 'vitest'
import { findCycle, readSource, roomOf } from './imports.js'

// The rooms of DESIGN in the order in which they may know of each other: each those before it, none after it.
const ROOMS = [
  'php',
  'diagnostic',
  'field',
  'text',
  'builder',
  'action',
  'attach',
  'keyboard',
  'menu',
  'size',
  'fit',
  'markup',
  'html',
  'markdown',
  'message',
  'check',
  'rest',
  'parse',
  'convert',
  'wire',
  'response',
  'fix',
  'explain',
  'split',
]
// Rooms that stand beside one another: what two of them need moves up.
const APART = new Set(['attach', 'keyboard', 'menu'])
// Each is an entry point of its own, built on the rooms.
const ANNEXES = ['edit', 'schema', 'portal', 'code', 'preview', 'fast-check', 'testing', 'cli']
// The entries of an annex, where there is not one of its name.
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  testing: ['matchers.ts', 'vitest.ts', 'jest.ts', 'node-test.ts'],
}
const FORBIDDEN_NAMES = ['utils', 'util', 'common', 'helpers', 'helper', 'shared', 'misc', 'lib']

const files = readSource()
const imports = files.flatMap(({ path, imports }) => imports.map(target => ({ path, target })))

function isForbidden(from: string, to: string): boolean {
  if (from === to) return false
  if (APART.has(from) && APART.has(to)) return true
  return ROOMS.indexOf(to) > ROOMS.indexOf(from)
}

describe('rooms', () => {
  test('the source is read', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  test('every relative import leads to a file of the source', () => {
    const paths = new Set(files.map(({ path }) => path))
    expect(imports.filter(({ target }) => !paths.has(target))).toEqual([])
  })

  test('every folder is a room or an annex', () => {
    const folders = new Set(files.map(({ path }) => roomOf(path)).filter(room => room !== ''))
    expect([...folders].filter(folder => !ROOMS.includes(folder) && !ANNEXES.includes(folder))).toEqual([])
  })

  test('a room imports rooms that stand before it', () => {
    const wrong = imports.filter(
      ({ path, target }) => ROOMS.includes(roomOf(path)) && !ANNEXES.includes(roomOf(target)),
    )
    expect(wrong.filter(({ path, target }) => isForbidden(roomOf(path), roomOf(target)))).toEqual([])
  })

  test('entries and annexes are imported by nothing but themselves, an annex by its entries', () => {
    const wrong = imports.filter(({ path, target }) => {
      const annex = roomOf(target)
      return annex === ''
        ? ROOMS.includes(roomOf(path))
        : ANNEXES.includes(annex) && roomOf(path) !== annex && !(ENTRIES[annex] ?? [`${annex}.ts`]).includes(path)
    })
    expect(wrong).toEqual([])
  })

  test('no folder is named for having no subject', () => {
    const folders = files.flatMap(({ path }) => path.split('/').slice(0, -1))
    expect(folders.filter(folder => FORBIDDEN_NAMES.includes(folder))).toEqual([])
  })

  test('no file imports itself over others', () => {
    expect(findCycle(files)).toBeUndefined()
  })
})

describe('the rules see what they forbid', () => {
  test('a room below', () => expect(isForbidden('attach', 'rest')).toBe(true))
  test('a room beside', () => expect(isForbidden('menu', 'keyboard')).toBe(true))
  test('a room above', () => expect(isForbidden('rest', 'attach')).toBe(false))

  test('a cycle', () => {
    const cyclic = [
      { path: 'a.ts', imports: ['b.ts'] },
      { path: 'b.ts', imports: ['c.ts', 'd.ts'] },
      { path: 'c.ts', imports: [] },
      { path: 'd.ts', imports: ['b.ts'] },
    ]
    expect(findCycle(cyclic)).toEqual(['b.ts', 'd.ts', 'b.ts'])
  })
})
