import { describe, expect, test } from 'vitest'
import { findLinks, findMentions, parseText } from '../../../src/text.js'

const TEXT =
  '>>[user=5]A[/user]\n[b][chat=7]B[/chat][/b] [chat=imol|9]C[/chat] [USER=ALL]D[/user] [url=/a]e[/url] [put=[url=/p]]f[/put]'

describe('findMentions and findLinks', () => {
  test('take a text or its tree', () => {
    expect(findMentions(TEXT).map(({ kind, id }) => [kind, id])).toEqual([
      ['user', 5],
      ['chat', 7],
      ['lines', 9],
      ['user', 'all'],
    ])
    expect(findLinks(TEXT).map(({ address, start, end }) => [address, TEXT.slice(start, end)])).toEqual([
      ['/a', '[url=/a]e[/url]'],
    ])
    expect(findMentions(parseText(TEXT))).toEqual(findMentions(TEXT))
    expect(findLinks(parseText(TEXT))).toEqual(findLinks(TEXT))
  })

  test.each([undefined, null, 5])('find nothing in %j', value => {
    expect(findMentions(value as unknown as string)).toEqual([])
    expect(findLinks(value as unknown as string)).toEqual([])
  })
})
