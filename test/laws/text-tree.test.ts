import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAGMENTS, typedText } from '../../src/fast-check/typed-text.js'
import { failureOf } from '../../src/text/failure-of.js'
import { parseText } from '../../src/text/parse-text.js'
import type { TextNode } from '../../src/text/tree.js'
import { checkText, shown } from '../../src/text.js'
import { readVectors } from '../conformance/vectors.js'
import { bbCode } from './arbitraries/bb-code.js'
import { holds } from './runs.js'
import { isGuess, treeShown } from './tree-shown.js'
import { ends } from './watchdog.js'

const typed = typedText()

// Leaves out NUL, which browsers drop wherever it stands.
const texts = fc
  .oneof(
    typed,
    bbCode,
    fc.tuple(bbCode, typed).map(pair => pair.join('')),
  )
  .map(text => text.replaceAll('\0', ''))
const vectors = readVectors<{ readonly id: string; readonly class: string; readonly text: string }>('./text.json')

const print = (source: string, nodes: readonly TextNode[]): string =>
  nodes
    .map(node => {
      if (!('children' in node)) return source.slice(node.start, node.end)
      const inner = print(source, node.children)
      return source.slice(node.start, node.openEnd) + inner + source.slice(node.closeStart, node.end)
    })
    .join('')

const fails = (nodes: readonly TextNode[]): boolean =>
  nodes.some(
    node =>
      'children' in node &&
      !(node.type === 'element' && node.name === 'pch') &&
      ((node.type === 'element' && failureOf(node) !== undefined) || fails(node.children)),
  )

// The server and the tree know one more code for a line break than the client.
const read = (text: string) => shown(text.replaceAll('#BR#', '[br]'))

describe('the tree of a text', () => {
  test('prints as the text', () => {
    holds(
      fc.property(fc.oneof(typed, bbCode, fc.string({ unit: 'binary' })), text => {
        expect(print(text, parseText(text).children)).toBe(text)
      }),
    )
  })

  test('tells what a reader sees, unless it says that it cannot', () => {
    holds(
      fc.property(texts, text => {
        const { visible, marks, failure } = read(text)
        const tree = parseText(text)
        expect(fails(tree.children)).toBe(failure !== undefined)
        if (failure === undefined && !isGuess(tree)) expect(treeShown(tree)).toEqual({ visible, marks })
      }),
    )
  })

  test.each(vectors)('tells it of $id, or says that it cannot', ({ text }) => {
    const { visible, marks, failure } = read(text)
    const tree = parseText(text)
    expect(fails(tree.children)).toBe(failure !== undefined)
    if (failure === undefined && !isGuess(tree)) expect(treeShown(tree)).toEqual({ visible, marks })
  })

  test.each([
    ['words', 1],
    ['tags', 0.92],
    ['fragments', 0.91],
  ] as const)('can tell it of class %s, %d of all', (name, share) => {
    const readable = vectors.filter(({ class: of, text }) => of === name && read(text).failure === undefined)
    const told = readable.filter(({ text }) => !isGuess(parseText(text)))
    expect(told.length / readable.length).toBeGreaterThanOrEqual(share)
  })

  test.each([
    ['[b]', 'x', '[/b]'],
    ['[size=20]', 'x', '[/size]'],
    ['[b][i][color=#f00]', 'x', '[/color][/i][/b]'],
    ['[put=', ']x', '[/put]'],
    ['[user=5]', 'x', '[/user]'],
  ])('of 100,000 times %s%s%s in one another is not deep', (open, text, close) => {
    const nested = open.repeat(100_000) + text + close.repeat(100_000)
    const { children } = parseText(nested)
    expect(print(nested, children)).toBe(nested)
  })

  const wraps: readonly ((text: string) => string)[] = [
    text => text,
    text => `[put]${text}[/put]`,
    text => `[b]${text}[/user]`,
  ]
  const units = [...FRAGMENTS, '[b]x[/b]', '[b]\n>>x[/b]\n', '[b][color=#f00]x[/b][/color]', '[user=5][b]x[/b][/user]']

  test.each(units.map(unit => ({ unit })))('of $unit, repeated, is made in the end', ({ unit }) => {
    for (const wrap of wraps) {
      const text = wrap(unit.repeat(Math.ceil(50_000 / unit.length)))
      expect(ends(() => parseText(text)).source.length).toBe(text.length)
    }
  })

  test.each(['[', '[b]', '[b]\n>>x[/b]\n', '[put]', '-', '>>\n'])('of a megabyte of %s is made in the end', unit => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(ends(() => checkText(text)).length).toBeLessThan(text.length)
    expect(ends(() => parseText(text)).source.length).toBe(text.length)
  })
})
