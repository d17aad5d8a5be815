import { describe, expect, test } from 'vitest'
import { type Mark, shown } from '../../src/text.js'
import { readVectors } from './vectors.js'

interface TextVector {
  readonly id: string
  readonly class: 'words' | 'tags' | 'fragments'
  readonly text: string
  readonly expect: { readonly throws: true } | { readonly visible: string; readonly marks: readonly Mark[] }
}

const vectors = readVectors<TextVector>('./text.json')

describe.each(['words', 'tags', 'fragments'] as const)('class %s', name => {
  const inClass = vectors.filter(vector => vector.class === name)

  test('there are vectors of it', () => expect(inClass.length).toBeGreaterThan(100))

  test.each(inClass)('$id', ({ text, expect: expected }) => {
    expect(shown(text)).toEqual('throws' in expected ? { visible: '', marks: [], failure: 'empty-command' } : expected)
  })
})
