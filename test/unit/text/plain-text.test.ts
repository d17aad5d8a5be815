import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/text.js'

describe('plainText', () => {
  test('is what people see, counted as they count', () => {
    expect(plainText('[b]Hi[/b] 👨‍👩‍👧 é[br]>>x')).toMatchObject({ text: 'Hi 👨‍👩‍👧 é\nx', graphemes: 8 })
  })

  test('counts in long texts and in characters without end', () => {
    const family = '👨‍👩‍👧'
    expect(plainText(`a${family.repeat(3_000)}🇩🇪`).graphemes).toBe(3_002)
    expect(plainText('🇩🇪'.repeat(2_501)).graphemes).toBe(2_501)
    expect(plainText(`ab${'\u0301'.repeat(5_000)}c`).graphemes).toBe(3)
    expect(plainText('['.repeat(100_000)).graphemes).toBe(100_000)
  })

  test('finds users, chats and lines wherever they stand, and nobody in code', () => {
    const text =
      '>>[user=5]A[/user]\n[b][chat=7]B[/chat][/b] [chat=imol|9]C[/chat] [user=all]D[/user] [user=0]E[/user] [code][user=6]F[/user][/code]'
    expect(plainText(text).mentions.map(({ kind, id, start, end }) => [kind, id, text.slice(start, end)])).toEqual([
      ['user', 5, '[user=5]A[/user]'],
      ['chat', 7, '[chat=7]B[/chat]'],
      ['lines', 9, '[chat=imol|9]C[/chat]'],
      ['user', 'all', '[user=all]D[/user]'],
    ])
  })

  test('finds the links that the client takes', () => {
    const { links } = plainText(
      '[url]https://a.b/[/url] [url=/crm/]x[/url] [url=javascript:x]y[/url] [url=https://a.b/[1]]z[/url]',
    )
    expect(links.map(({ address }) => address)).toEqual(['https://a.b/', '/crm/', 'https://a.b/[1]'])
  })

  test('shows the line breaks of the server, and a word for a file', () => {
    expect(plainText('a#BR#b [disk=5]').text).toBe('a\nb [File]')
  })

  test('of a text on which the client fails is empty', () => {
    expect(plainText('a [put][/put] [user=5]b[/user]').text).toBe('')
  })
})
