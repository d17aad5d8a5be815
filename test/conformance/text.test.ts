import { describe, expect, test } from 'vitest'
import { check, checkAttach } from '../../src/index.js'
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

// All of these are texts that a server takes; what makes it refuse or drop some is another matter than how they show.
describe('check reports an error where the client fails', () => {
  const inMessage = (text: string) =>
    check({ method: 'imbot.message.add', params: { BOT_ID: 39, DIALOG_ID: 'chat1', MESSAGE: text } }).diagnostics
  const inBlock = (text: string) => checkAttach([{ MESSAGE: text }]).diagnostics
  const inGrid = (text: string) => checkAttach([{ GRID: [{ NAME: 'a', VALUE: text }] }]).diagnostics
  const inLink = (text: string) => checkAttach([{ LINK: { LINK: '/', NAME: 'a', DESC: text } }]).diagnostics

  test.each(vectors)('$id', ({ text, expect: expected }) => {
    for (const diagnosticsOf of [inMessage, inBlock, inGrid, inLink]) {
      const ofText = diagnosticsOf(text).filter(
        ({ code, severity }) => code.startsWith('text/') && severity === 'error',
      )
      expect(ofText.map(({ code }) => code)).toEqual('throws' in expected ? ['text/unshowable'] : [])
    }
  })

  test('some of them do, and nothing else of a valid text is an error', () => {
    expect(vectors.some(({ expect: expected }) => 'throws' in expected)).toBe(true)
    const errors = vectors.flatMap(({ text, expect: expected }) =>
      'throws' in expected ? [] : inMessage(text).filter(({ severity }) => severity === 'error'),
    )
    expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual([
      'message/empty',
      'message/empty-after-cleaning',
    ])
  })
})
