import { describe, expect, test } from 'vitest'
import { toBatches, toCurl, toHttp } from '../../../src/http.js'
import { attach, im, imbot, keyboard, type MessageError, message } from '../../../src/index.js'
import { type Parsed, parse } from '../../../src/parse.js'

const to = 'https://portal.bitrix24.com/rest/1/SECRET1234/'
const hello = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello & welcome' } }

function requestsOf({ calls }: Parsed) {
  return calls.map(call => call.toRequest({ check: false }))
}

function codesOf({ diagnostics }: Parsed) {
  return diagnostics.map(({ code, path }) => [code, ...path].join(' '))
}

describe('a call', () => {
  test.each([
    ['request', hello],
    ['request', JSON.stringify(hello, null, 2)],
    ['request', `\ufeff ${JSON.stringify(hello)}\n`],
    ['request', JSON.stringify(JSON.stringify(hello))],
    ['request', im.message.add({ dialogId: 'chat5' }, message('Hello & welcome'))],
    ['request', [hello.method, hello.params]],
    ['list', [hello]],
    ['command', 'im.message.add?DIALOG_ID=chat5&MESSAGE=Hello%20%26%20welcome'],
    ['batch', toBatches([hello])[0]],
    ['batch', toBatches([hello])[0]?.params],
    ['batch', JSON.stringify(toBatches({ a: hello })[0]?.params)],
    ['http', { ...toHttp(hello, { to }), url: 'https://portal.bitrix24.com/rest/im.message.add' }],
  ])('as %s: %j', (form, given) => {
    const parsed = parse(given)
    expect(parsed.form).toBe(form)
    expect(requestsOf(parsed)).toEqual([hello])
    expect(parsed.diagnostics).toEqual([])
  })

  test.each([
    ['address', toHttp(hello, { to, encoding: 'query' }).url],
    ['address', `${to.slice('https:/'.length)}im.message.add.json?DIALOG_ID=chat5&MESSAGE=Hello+%26+welcome`],
    ['curl', toCurl(hello, { to })],
    ['curl', `$ ${toCurl(hello, { to, encoding: 'form' })}`],
    ['curl', toCurl(hello, { to, encoding: 'query' })],
    ['curl', toCurl(toBatches([hello])[0] ?? hello, { to })],
    ['http', toHttp(hello, { to, encoding: 'form' })],
  ])('as %s: %j', (form, given) => {
    const parsed = parse(given)
    expect(parsed.form).toBe(form)
    expect(requestsOf(parsed)).toEqual([hello])
    expect(codesOf(parsed)).toEqual(['parse/credentials'])
    expect(JSON.stringify(parsed)).not.toContain('SECRET1234')
  })

  test('a form body of a method that was told', () => {
    const { body } = toHttp(hello, { to, encoding: 'form' })
    expect(parse(body).form).toBe('form')
    expect(requestsOf(parse(body, { method: 'im.message.add' }))).toEqual([hello])
  })
})

describe('many calls', () => {
  const bye = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Bye' } }

  test('a list, with what is no call told at its place', () => {
    const parsed = parse([hello, 5, { method: 7 }, bye])
    expect(requestsOf(parsed)).toEqual([hello, bye])
    expect(parsed.calls.map(({ path }) => path)).toEqual([[0], [3]])
    expect(codesOf(parsed)).toEqual(['parse/unknown-form 1', 'parse/unknown-form 2'])
  })

  test('JSON lines, with the place where one of them breaks', () => {
    const parsed = parse(`${JSON.stringify(hello)}\n\n{"method": x}\n${JSON.stringify(bye)}\n`)
    expect(parsed.form).toBe('json-lines')
    expect(requestsOf(parsed)).toEqual([hello, bye])
    expect(parsed.diagnostics).toMatchObject([{ code: 'parse/not-json', params: { line: 3, column: 12 } }])
  })

  test('a batch, by name, with halt and with results of earlier commands', () => {
    const update = { method: 'im.message.update', params: { MESSAGE_ID: 1, MESSAGE: 'x' } }
    const [batch] = toBatches(
      { send: hello, change: { request: update, results: { MESSAGE_ID: '$result[send]' } } },
      { halt: true },
    )
    const parsed = parse(batch)
    const [, change] = parsed.calls
    expect(parsed.halt).toBe(true)
    expect(parsed.calls.map(({ path }) => path)).toEqual([
      ['cmd', 'send'],
      ['cmd', 'change'],
    ])
    expect(change?.results).toEqual({ MESSAGE_ID: '$result[send]' })
    expect(change?.check().diagnostics).toEqual([])
    expect(
      toBatches({ send: hello, change: { request: update, results: change?.results ?? {} } }, { halt: true }),
    ).toEqual([batch])
  })

  test.each([
    ['im.message.add?DIALOG_ID=chat5&MESSAGE=Room #5&URL_PREVIEW=N', { param: 'MESSAGE', chars: 16 }, ['MESSAGE']],
    ['im.message.add#?DIALOG_ID=chat5', { param: '', chars: 17 }, []],
    ['im.message.add?DIALOG_ID=chat5&MESSAGE=#', { param: 'MESSAGE', chars: 1 }, ['MESSAGE']],
    [
      'imbot.v2.Chat.Message.send?fields[message]=Hi&fields[attach][COLOR]=#fff',
      { param: 'fields', chars: 4 },
      ['fields'],
    ],
  ])('%j is cut off at its #, wherever it stands', (command, params, place) => {
    expect(parse({ cmd: { hello: command } }).diagnostics).toMatchObject([
      { code: 'parse/cut-off', severity: 'error', path: ['cmd', 'hello', ...place], params },
    ])
    const own = { code: 'parse/cut-off', path: place, params }
    const address = `https://portal.bitrix24.com/rest/${command}`
    expect(parse(address).diagnostics).toMatchObject([own])
    expect(parse({ url: address, body: {} }).diagnostics).toMatchObject([own])
    expect(parse(address.replace(/=(.*)#/, '=$1%23').replace('#', '')).diagnostics).toEqual([])
  })

  test('a batch with what the server does not run', () => {
    const parsed = parse({ cmd: ['im.message.add?MESSAGE=x#y', hello, 5, 'no method'] })
    expect(parsed.calls.map(({ method, params }) => [method, params])).toEqual([
      ['im.message.add', { MESSAGE: 'x' }],
      ['im.message.add', hello.params],
    ])
    expect(codesOf(parsed)).toEqual([
      'parse/cut-off cmd 0 MESSAGE',
      'parse/command-unread cmd 1',
      'parse/command-unread cmd 2',
      'parse/command-unread cmd 3',
    ])
    const many = parse({ cmd: Array.from({ length: 51 }, () => 'im.message.add') })
    expect(many.calls).toHaveLength(51)
    expect(codesOf(many)).toEqual(['parse/too-many-commands cmd'])
  })
})

describe('a part alone', () => {
  const card = attach().message('x')
  const buttons = keyboard().link('Open', '/')

  test.each([
    ['attach', card.payload],
    ['attach', card.elements],
    ['keyboard', buttons.payload],
    ['keyboard', buttons.elements],
    ['keyboard', [[{ TEXT: 'in a row', LINK: '/' }]]],
    ['keyboard', [{ text: 'x', link: '/' }]],
    ['menu', { ITEMS: [{ TEXT: 'x', LINK: '/' }] }],
  ])('is known by its shape: %s %j', (name, payload) => {
    for (const parsed of [parse(payload), parse(JSON.stringify(payload))]) {
      expect(parsed).toMatchObject({ form: 'part', part: { name }, calls: [], diagnostics: [] })
      expect(parsed.part?.builder.payload).toEqual(payload)
    }
  })

  test('is what it is told to be', () => {
    expect(parse([{ TEXT: 'x', LINK: '/' }], { part: 'menu' }).part?.name).toBe('menu')
    expect(codesOf(parse({ TEXT: 'x' }, { part: 'menu' }))).toEqual(['parse/unknown-form'])
  })
})

describe('parameters without a method', () => {
  test('are read where one method takes them all', () => {
    const params = { botId: 39, dialogId: 'chat1', fields: { message: 'x' } }
    expect(parse(params).calls[0]).toMatchObject({ method: 'imbot.v2.Chat.Message.send', params })
    const answer = { COMMAND_ID: 7, MESSAGE_ID: 5, MESSAGE: 'x' }
    expect(parse(answer).calls[0]?.method).toBe('imbot.command.answer')
  })

  test('are not where several do, or none', () => {
    const parsed = parse({ BOT_ID: 39, DIALOG_ID: 'chat1', MESSAGE: 'x' })
    expect(parsed).toMatchObject({
      form: 'params',
      calls: [],
      diagnostics: [{ code: 'parse/which-method', params: { candidates: 'im.message.add, imbot.message.add' } }],
    })
    expect(parse('MESSAGE=x&FOO=1').diagnostics[0]?.message).not.toContain(':  ')
  })
})

describe('the message', () => {
  const v1 = {
    method: 'imbot.message.add',
    params: { BOT_ID: 39, DIALOG_ID: 'chat1', MESSAGE: 'x', KEYBOARD: [{ TEXT: 'a', LINK: '/' }], URL_PREVIEW: 'N' },
  }
  const v2 = {
    method: 'imbot.v2.Chat.Message.send',
    params: {
      botId: 39,
      dialogId: 'chat1',
      fields: { message: 'x', keyboard: [{ TEXT: 'a', LINK: '/' }], urlPreview: false },
    },
  }

  test('is the same in both versions, and so is the target', () => {
    const [one, two] = [parse(v1).calls[0], parse(v2).calls[0]]
    expect(one?.message.payload).toEqual(two?.message.payload)
    expect(one?.target).toEqual({ botId: 39, dialogId: 'chat1' })
    expect(two?.target).toEqual(one?.target)
  })

  test.each([v1, v2])('goes on in a call of the same method', request => {
    const call = parse(request).calls[0]
    expect(call?.toCall().toRequest()).toEqual(request)
    expect(call?.toCall(call.message.text('y')).check().sizes.message?.chars).toBe(1)
  })

  test('keeps what no method knows', () => {
    const call = parse({ method: 'im.message.add', params: { ...hello.params, FUTURE: { a: 1 } } }).calls[0]
    expect(call?.message.payload).toEqual({ MESSAGE: 'Hello & welcome', FUTURE: { a: 1 } })
    expect(call?.check().diagnostics.map(({ code }) => code)).toEqual(['request/param-unread'])
  })

  test('deletes where the call does', () => {
    const call = parse({ method: 'im.message.update', params: { MESSAGE_ID: 5, MESSAGE: ' ' } }).calls[0]
    expect(call?.message.deletes).toBe(true)
  })

  test('of a method without calls here is still read', () => {
    const call = parse({ method: 'imopenlines.network.message.add', params: { MESSAGE: 'x' } }).calls[0]
    expect(call?.message.payload).toEqual({ MESSAGE: 'x' })
    expect(() => call?.toCall()).toThrow(/Known: im\.message\.add/)
  })
})

test('a request that the server refuses is not given away unasked', () => {
  const call = parse({ method: 'im.message.add', params: { MESSAGE: 'x' } }).calls[0]
  try {
    call?.toRequest()
    expect.unreachable()
  } catch (error) {
    expect((error as MessageError).diagnostics.map(({ code }) => code)).toEqual(['request/param-missing'])
  }
  expect(call?.toRequest({ check: false }).params).toEqual({ MESSAGE: 'x' })
})

test('a call that was read is sent like any other', () => {
  const call = parse(imbot.message.add({ botId: 39, dialogId: 'chat1' }, message('x'))).calls[0]
  if (call === undefined) expect.unreachable()
  expect(toHttp(call, { to }).body).toBe('{"BOT_ID":39,"DIALOG_ID":"chat1","MESSAGE":"x"}')
})

test('a method that is written with its whole address', () => {
  const method = ' https://portal.bitrix24.com/rest/1/s3cr3t/im.message.add'
  const parsed = parse({ method, params: { DIALOG_ID: 'chat5', MESSAGE: 'Hi', auth: 'token' } })
  expect(parsed.form).toBe('http')
  expect(parsed.calls.map(call => call.toJSON())).toEqual([
    { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hi' } },
  ])
  expect(JSON.stringify(parsed)).not.toContain('s3cr3t')
})
