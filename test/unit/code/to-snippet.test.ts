import { describe, expect, test } from 'vitest'
import { type Client, toSnippet } from '../../../src/code.js'
import { HOSTILE } from '../../../src/fast-check/hostile-text.js'
import { MessageError, type Request } from '../../../src/index.js'
import { readVectors } from '../../conformance/vectors.js'
import { installed, missing, runSnippets } from './languages.js'

const corpus = readVectors<Request>('./corpus.json').filter(({ params }) => !Array.isArray(params))
const hostile: readonly Request[] = HOSTILE.map(text => ({
  method: 'im.message.add',
  params: { DIALOG_ID: 'chat5', MESSAGE: text, [text]: { [text]: [text] }, EMPTY: {}, NONE: [], LIST: { 0: text } },
}))
const scalars: Request = {
  method: 'imbot.v2.Chat.Message.send',
  params: { fields: { a: true, b: false, c: null, d: 0, e: -1.5, f: 1e21, g: 1e-7, h: 2 ** 53, i: [[], {}, [{}]] } },
}
const all = [...corpus, ...hostile, scalars].map(({ method, params }) => ({ method, params }))

const names = installed.map(({ name }) => name)

describe(`snippets are run by ${names.join(', ')}${missing.length > 0 ? `; not here: ${missing.join(', ')}` : ''}`, () => {
  test('at least by a shell and Node', () => expect(names).toEqual(expect.arrayContaining(['sh', 'node'])))

  const runs = installed.flatMap(language =>
    language.clients.map(client => ({ name: language.name, client, language })),
  )

  test.each(runs)('$name with $client sends what was given', ({ language, client }) => {
    const snippets = all.map(request => toSnippet(request, { client }))
    expect(runSnippets(language, snippets)).toEqual(all)
  })

  test.each(runs)('$name with $client: none holds a webhook', ({ client }) => {
    expect(all.filter(request => /https?:[^'"]*\/rest\//.test(toSnippet(request, { client })))).toEqual([])
  })
})

test('a script of a page is not ended by a text', () => {
  const params = { MESSAGE: '</script><!-- <b>' }
  expect(toSnippet({ method: 'im.message.add', params }, { client: 'bx24js' })).toContain(
    "{ MESSAGE: '\\x3C/script>\\x3C!-- <b>' }",
  )
})

test('what nobody sees is written as escapes', () => {
  const request = { method: 'im.message.add', params: { MESSAGE: '\u202ea\u200bb\u0000' } }
  expect(toSnippet(request, { client: 'fetch' })).toContain("'\\u202ea\\u200bb\\u0000'")
  expect(toSnippet(request, { client: 'crest' })).toContain('"\\u{202e}a\\u{200b}b\\x00"')
  expect(toSnippet(request, { client: 'python' })).toContain("'\\u202ea\\u200bb\\x00'")
})

test('a client that does not exist is an error that names those that do', () => {
  const client = 'java' as Client
  expect(() => toSnippet({ method: 'im.message.add', params: {} }, { client })).toThrow(
    'There is no client "java". Known: curl, fetch, b24jssdk, bx24js, b24phpsdk, crest, python',
  )
})

test.each([
  ['half a character', { method: 'im.message.add', params: { MESSAGE: '\ud83d' } }, 'value/lone-surrogate'],
  ['a method that is no name', { method: 'a?b=$(rm -rf /)', params: {} }, 'request/unknown-method'],
  ['no request', 'im.message.add', 'request/not-a-request'],
  ['no params', { method: 'im.message.add', params: 'x' }, 'request/params-not-an-object'],
  ['no JSON', { method: 'im.message.add', params: { MESSAGE: () => 1 } }, 'value/not-json'],
])('%s cannot be sent', (_, request, code) => {
  expect(codesThrown(() => toSnippet(request as Request, { client: 'fetch' }))).toEqual([code])
})

function codesThrown(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof MessageError) return error.diagnostics.map(({ code }) => code)
    throw error
  }
  return []
}
