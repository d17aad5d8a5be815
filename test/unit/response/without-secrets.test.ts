import { expect, test } from 'vitest'
import { withoutSecrets } from '../../../src/response/without-secrets.js'

test.each([
  ['https://example.com/rest/1/s3cret0/im.message.add', 'https://example.com/rest/1/…/im.message.add'],
  ['<a href="/rest/12/s3cret0">', '<a href="/rest/12/…">'],
  ['/REST/1/s3cret0?x=1', '/REST/1/…?x=1'],
  ['?auth=s3cret0&x=1', '?auth=…&x=1'],
  ['access_token=s3cret0', 'access_token=…'],
  ['CLIENT_ID=s3cret0', 'CLIENT_ID=…'],
  ['/rest/im.message.add', '/rest/im.message.add'],
  ['Author=me', 'Author=me'],
  ['clientId=s3cret0&x=1', 'clientId=…&x=1'],
  ['{"access_token":"s3cret0","expires":1}', '{"access_token":"…","expires":1}'],
  ['{\\"botToken\\": \\"s3cret0\\"}', '{\\"botToken\\": \\"…\\"}'],
  ['"author":"me"', '"author":"me"'],
])('%s', (text, safe) => {
  expect(withoutSecrets(text)).toBe(safe)
})

test('a secret that is cut in two is taken out', () => {
  for (let before = 1900; before < 2010; before++) {
    const text = `${'x'.repeat(before)}/rest/1/s3cret0s3cret0s3cret0/`
    expect(withoutSecrets(text)).not.toMatch(/s3/)
  }
})

test('gives the beginning on one line, in whole characters', () => {
  expect(withoutSecrets('\u202ea\r\n\tb\u0000c\u2028d')).toBe('a b c d')
  expect(withoutSecrets('😀😀😀', 2)).toBe('😀😀…')
  expect(withoutSecrets('a\ud800')).toBe('a\ufffd')
})
