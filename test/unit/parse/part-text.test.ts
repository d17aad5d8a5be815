import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/parse.js'
import { storeAttach } from '../../../src/server.js'

function read(param: string, text: string) {
  const { calls, diagnostics } = parse({ method: 'imbot.message.add', params: { [param]: text } })
  const payload: Readonly<Record<string, unknown>> = { ...calls[0]?.message.payload }
  return { value: payload[param], diagnostics, params: calls[0]?.params }
}

describe('ATTACH as text is read twice', () => {
  test.each([
    [
      'an escaped slash',
      '[{"LINK":{"NAME":"x","LINK":"https:\\/\\/a.b"}}]',
      'ATTACH[0].LINK.LINK',
      '"https:\\\\/\\\\/a.b"',
    ],
    [
      'a character beyond the first plane',
      '{"BLOCKS":[{"MESSAGE":"\\ud83d\\ude00"}]}',
      'ATTACH.BLOCKS[0].MESSAGE',
      '"??"',
    ],
    ['a word that becomes text', '[{"MESSAGE":true}]', 'ATTACH[0].MESSAGE', '"true"'],
  ])('%s', (_, text, place, server) => {
    const { value, diagnostics, params } = read('ATTACH', text)
    expect(value).toEqual(JSON.parse(text))
    expect(params).toEqual({ ATTACH: text })
    expect(diagnostics).toMatchObject([{ code: 'parse/text-differs', params: { place, server } }])
    expect(storeAttach(JSON.parse(text))).not.toEqual(storeAttach(text))
  })

  test('and where the server stores the same, that is all there is to say', () => {
    const { value, diagnostics } = read(
      'ATTACH',
      '[{"MESSAGE":"a [b]c[/b]\\n"},{"DELIMITER":{"SIZE":100}},{"DELIMITER":{}}]',
    )
    expect(value).toEqual([{ MESSAGE: 'a [b]c[/b]\n' }, { DELIMITER: { SIZE: 100 } }, { DELIMITER: {} }])
    expect(diagnostics.map(({ code }) => code)).toEqual(['parse/part-text'])
  })

  test('what only the server can read is taken from it', () => {
    const { value, diagnostics } = read('ATTACH', "[{MESSAGE: 'x',}]")
    expect(value).toEqual([{ MESSAGE: 'x' }])
    expect(diagnostics).toMatchObject([{ code: 'parse/text-not-json', params: { line: 1, column: 3 } }])
  })

  test('what neither can read stays as it is', () => {
    const { value, diagnostics } = read('ATTACH', '[{"MESSAGE":"x"')
    expect(value).toBe('[{"MESSAGE":"x"')
    expect(diagnostics).toEqual([])
  })
})

test('KEYBOARD and MENU as text are JSON to the server too', () => {
  for (const param of ['KEYBOARD', 'MENU']) {
    const { value, diagnostics } = read(param, '[{"TEXT":"a","LINK":"https:\\/\\/a.b"}]')
    expect(value).toEqual([{ TEXT: 'a', LINK: 'https://a.b' }])
    expect(diagnostics.map(({ code }) => code)).toEqual(['parse/part-text'])
  }
})

test.each(['N', '', '0'])('%j is no part to open', text => {
  const { value, diagnostics } = read('KEYBOARD', text)
  expect(value).toBe(text)
  expect(diagnostics).toEqual([])
})

test.each([
  ['attach', '[{"MESSAGE":"x"}]', [{ MESSAGE: 'x' }]],
  ['keyboard', "[{TEXT:'a',LINK:'/'}]", [{ TEXT: 'a', LINK: '/' }]],
] as const)('a text that is told to be a part: %s', (part, text, payload) => {
  expect(parse(text, { part }).part).toMatchObject({ name: part, builder: { payload } })
})
