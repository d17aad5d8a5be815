import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAGMENTS } from '../../../src/fast-check/typed-text.js'
import { parseText } from '../../../src/text/parse-text.js'
import type { TextNode } from '../../../src/text/tree.js'
import { holds } from '../../laws/runs.js'

/** The text again, from its leaves and tags alone. */
const print = (source: string, nodes: readonly TextNode[]): string =>
  nodes
    .map(node =>
      'children' in node
        ? source.slice(node.start, node.openEnd) +
          print(source, node.children) +
          source.slice(node.closeStart, node.end)
        : source.slice(node.start, node.end),
    )
    .join('')

describe('parseText', () => {
  test('leaves nothing out', () => {
    const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 20 }).map(pieces => pieces.join(''))
    holds(
      fc.property(fc.oneof(fragments, fc.string({ unit: 'binary' })), text => {
        expect(print(text, parseText(text).children)).toBe(text)
      }),
    )
  })

  test('knows elements, their values, breaks and strays', () => {
    expect(parseText('[b]a[/b][br][url=/x]y[/url][i]').children).toMatchObject([
      { type: 'element', name: 'b', children: [{ type: 'text', start: 3, end: 4 }] },
      { type: 'break', start: 8, end: 12 },
      { type: 'element', name: 'url', value: '/x', children: [{ type: 'text' }] },
      { type: 'stray', reason: 'unclosed', name: 'i' },
    ])
  })

  test('knows quotes in both forms', () => {
    const dashes = '-'.repeat(54)
    expect(parseText(`>>a\n>>b\n${dashes}\nAnna [12:30]\nc\n${dashes}`).children).toMatchObject([
      {
        type: 'quote',
        form: 'arrows',
        children: [{ type: 'text' }, { type: 'break' }, { type: 'marker' }, { type: 'text' }],
      },
      { type: 'break' },
      { type: 'quote', form: 'dashes', children: [{ type: 'marker' }, { type: 'text' }, { type: 'break' }] },
    ])
  })

  test('lets the pair that begins later give way where two cross', () => {
    expect(parseText('[b]x[i]y[/b]z[/i]').children).toMatchObject([
      {
        type: 'element',
        name: 'b',
        children: [{ type: 'text' }, { type: 'stray', reason: 'crossed' }, { type: 'text' }],
      },
      { type: 'text' },
      { type: 'stray', reason: 'crossed', name: 'i' },
    ])
  })
})
