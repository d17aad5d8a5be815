import { describe, expect, test } from 'vitest'
import { toBatches, toHttp } from '../../../src/http.js'
import { type Diagnostic, im, imbot, MessageError, message } from '../../../src/index.js'
import { parseQuery } from '../../../src/php/parse-query.js'
import { ru } from '../../../src/ru.js'
import { refusalsOf } from './findings-of.js'

const to = 'https://portal.bitrix24.com/rest/1/secret/'
const hello = im.message.add({ dialogId: 'chat5' }, message('Hello'))
const update = imbot.message.update({ botId: 39, messageId: 1 }, message('Done'))
const QUERY = 'im.message.add?DIALOG_ID=chat5&MESSAGE=Hello'

function findingsOf(encode: () => unknown): readonly Diagnostic[] {
  try {
    encode()
    return []
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
    return error.diagnostics
  }
}

describe('commands', () => {
  test('by name', () => {
    const [batch, ...others] = toBatches({ first: hello, second: { method: 'profile', params: {} } })
    expect(others).toEqual([])
    expect(batch?.method).toBe('batch')
    expect(batch?.params).toEqual({ halt: 0, cmd: { first: QUERY, second: 'profile' } })
    expect([...(batch?.requests ?? [])]).toEqual([
      ['first', hello],
      ['second', { method: 'profile', params: {} }],
    ])
  })

  test('in a list', () => {
    const [batch] = toBatches([hello, hello])
    expect(batch?.params).toEqual({ halt: 0, cmd: [QUERY, QUERY] })
    expect([...(batch?.requests.keys() ?? [])]).toEqual(['0', '1'])
  })

  test('that end at the first failure', () => {
    expect(toBatches([hello], { halt: true })[0]?.params.halt).toBe(1)
  })

  test('none', () => {
    expect(toBatches([])).toEqual([])
    expect(toBatches({})).toEqual([])
  })

  test('are frozen, and keep what they were made of', () => {
    const params = { ID: '5' }
    const [batch] = toBatches([{ method: 'profile', params }])
    params.ID = '6'
    expect(batch?.requests.get('0')).toEqual({ method: 'profile', params: { ID: '5' } })
    expect([batch, batch?.params, batch?.params.cmd].every(Object.isFrozen)).toBe(true)
  })

  test('hold every text, encoded once', () => {
    const text = '#1 & 100%+ %41 = [b]?'
    const [batch] = toBatches({ send: im.message.add({ dialogId: 'chat5' }, message(text)) })
    const { cmd } = batch?.params ?? { cmd: [] }
    const query = Object.values(cmd)[0] ?? ''
    expect(query).toBe('im.message.add?DIALOG_ID=chat5&MESSAGE=%231%20%26%20100%25%2B%20%2541%20%3D%20%5Bb%5D%3F')
    expect(parseQuery(query.slice(query.indexOf('?') + 1)).MESSAGE).toBe(text)
  })
})

describe('a batch', () => {
  const [batch] = toBatches({ send: hello })

  test.each([
    ['json', '{"halt":0,"cmd":{"send":"im.message.add?DIALOG_ID=chat5&MESSAGE=Hello"}}'],
    ['form', 'halt=0&cmd%5Bsend%5D=im.message.add%3FDIALOG_ID%3Dchat5%26MESSAGE%3DHello'],
  ] as const)('goes out as %s', (encoding, body) => {
    expect(batch).toBeDefined()
    if (batch === undefined) return
    expect(toHttp(batch, { to, encoding, failOn: 'warning' })).toMatchObject({ url: `${to}batch`, body })
  })

  test('goes out in an address', () => {
    expect(batch && toHttp(batch, { to, encoding: 'query' }).url).toBe(
      `${to}batch?halt=0&cmd%5Bsend%5D=im.message.add%3FDIALOG_ID%3Dchat5%26MESSAGE%3DHello`,
    )
  })
})

describe('more than 50', () => {
  test('by name fill several batches', () => {
    const names = Array.from({ length: 120 }, (_, index) => `n${index}`)
    const batches = toBatches(Object.fromEntries(names.map(name => [name, hello])))
    expect(batches.map(({ requests }) => requests.size)).toEqual([50, 50, 20])
    expect(batches.flatMap(({ params }) => Object.keys(params.cmd))).toEqual(names)
  })

  test('in a list are numbered anew in each', () => {
    const calls = Array.from({ length: 51 }, (_, index) => im.message.add({ dialogId: 'chat5' }, message(`${index}`)))
    const [first, second] = toBatches(calls)
    expect(first?.params.cmd).toHaveLength(50)
    expect(second?.params.cmd).toEqual(['im.message.add?DIALOG_ID=chat5&MESSAGE=50'])
    expect([...(second?.requests ?? [])]).toEqual([['0', calls[50]]])
  })
})

describe('what the server would replace', () => {
  test.each([
    '$result[send]',
    'Write $RESULT[0] here',
    'a$error[x',
    '$total[x]',
    '$next[]',
    '$time[a b]',
    '$$result[x]',
    '$results[x]',
    '$total:[b]5[/b]',
  ])('%j is refused', text => {
    const encode = () => toBatches({ send: im.message.add({ dialogId: 'chat5' }, message(text)) })
    expect(refusalsOf(encode)).toEqual([['wire/substitution', ['cmd', 'send', 'MESSAGE']]])
  })

  test.each(['$result', '$ result[x]', '$\u200bresult[x]', 'result[x]', '$result [x]', '$5'])('%j is safe', text => {
    expect(toBatches({ send: im.message.add({ dialogId: 'chat5' }, message(text)) })).toHaveLength(1)
  })

  test('says where it stands in a list, and deep within', () => {
    const request = { method: 'profile', params: { LIST: ['x', { TEXT: '$next[x]' }] } }
    expect(refusalsOf(() => toBatches([hello, request]))).toEqual([
      ['wire/substitution', ['cmd', 1, 'LIST', 1, 'TEXT']],
    ])
  })
})

describe('results of other commands', () => {
  const edit = (reference: string, param = 'MESSAGE_ID') => ({ request: update, results: { [param]: reference } })

  test('take the place of a parameter', () => {
    const [batch] = toBatches({ send: hello, edit: edit('$result[send]') })
    const { cmd } = batch?.params ?? { cmd: [] }
    expect(Object.values(cmd)[1]).toBe('imbot.message.update?BOT_ID=39&MESSAGE_ID=%24result%5Bsend%5D&MESSAGE=Done')
    expect(batch?.requests.get('edit')).toBe(update)
  })

  test('may be parts of an answer, and stand in a list', () => {
    expect(toBatches({ send: hello, edit: edit('$result[send][id]') })).toHaveLength(1)
    expect(toBatches([hello, edit('$result[0]')])).toHaveLength(1)
  })

  test.each(['', 'send', '$result', '$result[]', '$result[send', '$result[send] ', '$Result[send]', '$foo[send]'])(
    '%j is no reference',
    reference => {
      expect(refusalsOf(() => toBatches({ send: hello, edit: edit(reference) }))).toEqual([
        ['wire/reference', ['cmd', 'edit', 'MESSAGE_ID']],
      ])
    },
  )

  test('lead to commands that come before', () => {
    const encode = () => toBatches({ edit: edit('$result[send]'), other: edit('$result[other]'), send: hello })
    expect(refusalsOf(encode)).toEqual([
      ['wire/reference', ['cmd', 'edit', 'MESSAGE_ID']],
      ['wire/reference', ['cmd', 'other', 'MESSAGE_ID']],
    ])
    expect(encode).not.toThrow(/in another/)
  })

  test('lead to commands of the same batch', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`n${index}`, hello]))
    const encode = () => toBatches({ ...many, edit: edit('$result[n7]') })
    expect(refusalsOf(encode)).toEqual([['wire/reference', ['cmd', 'edit', 'MESSAGE_ID']]])
    expect(encode).toThrow(/"n7" is in another, as 50 fill one/)
  })

  test('stand for a parameter that there is', () => {
    const encode = () => toBatches({ send: hello, edit: edit('$result[send]', 'messageId') })
    expect(encode).toThrow(
      new TypeError(
        'The command "edit" has no parameter "messageId" for a result. It has { BOT_ID, MESSAGE_ID, MESSAGE }.',
      ),
    )
  })

  test('are texts', () => {
    const encode = () =>
      Reflect.apply(toBatches, undefined, [{ edit: { request: update, results: { MESSAGE_ID: 5 } } }])
    expect(encode).toThrow(/results of the command "edit" are no texts/)
  })
})

describe('refusals', () => {
  test('are collected over all commands, and begin with their names', () => {
    const empty = imbot.message.add({ botId: 39, dialogId: 'chat5' }, message(''))
    const nothing = { method: 'profile', params: { a: null } }
    expect(refusalsOf(() => toBatches({ a: empty, b: hello, c: nothing }))).toEqual([
      ['message/empty', ['cmd', 'a', 'MESSAGE']],
      ['wire/vanishes', ['cmd', 'c', 'a']],
    ])
    expect(refusalsOf(() => toBatches({ a: empty }, { check: false }))).toEqual([])
  })

  test('are collected however many they are', () => {
    const keyboard = Array.from({ length: 200_000 }, () => ({ x: 1 }))
    const request = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: keyboard } }
    expect(refusalsOf(() => toBatches([request])).length).toBeGreaterThan(200_000)
  })

  test('are told in the language that is asked for', () => {
    const found = findingsOf(() => toBatches([{ method: 'profile', params: { a: null } }], { language: ru }))
    expect(found.at(-1)?.message).toMatch(/^В строке запроса null пропадёт/)
  })

  test.each(['batch', 'download', 'upload', 'BATCH'])('%s does not run in a batch', method => {
    expect(findingsOf(() => toBatches({ x: { method, params: {} } })).at(-1)).toMatchObject({
      code: 'wire/not-in-batch',
      path: ['cmd', 'x'],
      serverCode: 'ERROR_BATCH_METHOD_NOT_ALLOWED',
    })
  })

  test('1,000 variables in each command', () => {
    const request = { method: 'profile', params: { a: new Array(1001).fill('x') } }
    expect(refusalsOf(() => toBatches({ x: request }))).toEqual([['wire/too-many-variables', ['cmd', 'x']]])
  })

  test('of warnings, where asked', () => {
    const flagged = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'x', FUTURE: 1 } }
    expect(toBatches([flagged])).toHaveLength(1)
    expect(() => toBatches([flagged], { failOn: 'warning' })).toThrow(MessageError)
  })

  test.each(['', ' ', 'a b', 'a[b', 'a]', 'a\n', '\0', '\u00a0', '\ud800'])('%j is no name', name => {
    expect(() => toBatches({ [name]: hello })).toThrow(TypeError)
    expect(() => toBatches({ [name]: hello })).toThrow(/cannot name a command/)
  })

  test.each(['__proto__', 'constructor', 'a.b', 'Ж', '5', '$x', '"'])('%j is a name', name => {
    const [batch] = toBatches(Object.fromEntries([[name, hello]]))
    expect(Object.entries(batch?.params.cmd ?? {})).toEqual([[name, QUERY]])
    expect(batch?.requests.get(name)).toBe(hello)
    expect(batch && toHttp(batch, { to }).body).toBe(`{"halt":0,"cmd":{${JSON.stringify(name)}:"${QUERY}"}}`)
  })

  test.each([undefined, null, 5, 'x'])('%j holds no requests', requests => {
    expect(() => Reflect.apply(toBatches, undefined, [requests])).toThrow(/holds no requests/)
  })

  test.each([null, 5, {}, { request: null }])('%j is no command', given => {
    const encode = () => Reflect.apply(toBatches, undefined, [{ x: given }])
    expect(refusalsOf(encode)).toEqual([['request/not-a-request', ['cmd', 'x']]])
  })
})
