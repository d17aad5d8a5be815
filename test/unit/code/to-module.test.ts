import { describe, expect, test } from 'vitest'
import { type Client, type ModuleItem, toCode, toModule, toSnippet } from '../../../src/code.js'
import { HOSTILE } from '../../../src/fast-check/hostile-text.js'
import { toBatches } from '../../../src/http.js'
import type { Request } from '../../../src/index.js'
import { readVectors } from '../../conformance/vectors.js'
import { installed, runSnippets } from './languages.js'
import { runModule } from './run-module.js'

const corpus = readVectors<Request>('./corpus.json').map(({ method, params }) => ({ method, params }))
const hello: Request = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } }

describe('one module of several', () => {
  test('the whole corpus runs as one, and makes the same requests in the same order', () => {
    const { requests } = runModule(toModule(corpus.map(request => ({ request }))))
    expect(JSON.parse(JSON.stringify(requests))).toEqual(corpus)
  })

  test('what is imported is imported once', () => {
    expect(toModule([{ request: hello }, { request: hello }]).match(/import/g)).toHaveLength(1)
  })

  test('names of commands are in the names of variables, and the requests go into a batch by name', () => {
    const bye = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Bye' } }
    const code = toModule([
      { name: 'hello', request: hello },
      { name: 'say-bye', request: bye },
    ])
    expect(code).toContain('export const requestSayBye = callSayBye.toRequest()')
    expect(code).toContain("export const requests = { hello: requestHello, 'say-bye': requestSayBye }")
    const { requests } = runModule(code) as { readonly requests: Readonly<Record<string, Request>> }
    expect(Object.keys(toBatches(requests)[0]?.params.cmd ?? {})).toEqual(['hello', 'say-bye'])
  })

  test('names that an object would sort are a list', () => {
    const items = ['10', '2'].map(name => ({ name, request: hello }))
    expect(toModule(items)).toContain('export const requests = [request10, request2]')
  })

  test('parts stand beside requests, each under its own name', () => {
    const exported = runModule(
      toModule([
        { part: 'menu', payload: [{ TEXT: 'Open', LINK: '/' }] },
        { request: hello },
        { part: 'attach', payload: 5 },
      ]),
    )
    expect(exported).toEqual({
      payload1: [{ TEXT: 'Open', LINK: '/' }],
      request2: hello,
      payload3: 5,
      requests: [hello],
    })
  })

  test('nothing makes an empty module', () => expect(toModule([])).toBe('\n'))

  test.each([
    ['the same names', ['a', 'a', 'A', 'a_2']],
    ['names that are no words', ['', '-', '💥', ' ']],
    ['names that meet numbers', ['2', '', '1']],
    ['words of the language, and names of the library', ['class', 'await', 'message', 's', '__proto__', 'constructor']],
    ['hostile names', HOSTILE],
    ['a long name', ['x'.repeat(100_000), 'x'.repeat(100_001)]],
  ])('%s: each variable has another name, and the module runs', (_, names) => {
    const items: readonly ModuleItem[] = names.map(name => ({ name, request: hello }))
    const { requests, ...each } = runModule(toModule(items))
    expect(Object.keys(each)).toHaveLength(names.length)
    const all = Array.isArray(requests) ? requests : Object.values(requests as object)
    expect(all).toEqual(names.map(() => hello))
  })

  test('one request alone is what toCode writes, under other names', () => {
    const { request } = runModule(toCode(hello))
    expect(runModule(toModule([{ request: hello }]))).toEqual({ request1: request, requests: [request] })
  })
})

describe('one program of several calls', () => {
  const sendable = corpus.filter(({ params }) => !Array.isArray(params))
  const runs = installed.flatMap(language =>
    language.clients.map((client: Client) => ({ name: language.name, client, language })),
  )

  test.each(runs)('$name with $client sends all in their order', ({ language, client }) => {
    expect(runSnippets(language, [toSnippet(sendable, { client })])).toEqual(sendable)
  })

  test.each(runs)(
    '$name with $client: a list of one is a program of one, and none sends nothing',
    ({ language, client }) => {
      expect(runSnippets(language, [toSnippet([hello], { client })])).toEqual([hello])
      expect(runSnippets(language, [toSnippet([], { client })])).toEqual([])
    },
  )
})
