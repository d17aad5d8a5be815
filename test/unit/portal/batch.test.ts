import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { usePortal } from '../../../src/portal.js'
import { call, send } from './calling.js'

const portal = usePortal({ beforeAll, afterEach, afterAll })

interface BatchResult {
  readonly result: Readonly<Record<string, unknown>>
  readonly result_error: Readonly<Record<string, { readonly error: string }>>
  readonly result_total: unknown
  readonly result_next: unknown
  readonly result_time: Readonly<Record<string, unknown>>
}

async function batch(cmd: unknown, more: object = {}): Promise<BatchResult> {
  const { status, body } = await call(portal, 'batch', { cmd, ...more })
  expect(status).toBe(200)
  return body.result as BatchResult
}

/** The codes of the commands that failed. */
function codes({ result_error }: BatchResult): object {
  return Object.fromEntries(Object.entries(result_error).map(([name, { error }]) => [name, error]))
}

function texts(): readonly string[] {
  return portal.messages.map(({ text }) => text)
}

const add = (text: string) => `im.message.add?DIALOG_ID=chat5&MESSAGE=${text}`
const OVERSIZE = encodeURIComponent(JSON.stringify([{ TEXT: 'x'.repeat(60_000), LINK: '/' }]))

describe('the answer', () => {
  test('has results and errors by name, and lists where PHP arrays are empty', async () => {
    const result = await batch({ a: add('One'), b: 'im.message.add', c: add('Two') })
    expect(result).toEqual({
      result: { a: 1, c: 2 },
      result_error: { b: { error: 'MESSAGE_EMPTY', error_description: expect.any(String) } },
      result_total: [],
      result_next: [],
      result_time: { a: expect.objectContaining({ operating: 0 }), c: expect.any(Object) },
    })
    expect((await batch({ a: add('One') })).result_error).toEqual([])
  })

  test('to a list is a list, unless one is missing', async () => {
    expect((await batch([add('One'), add('Two')])).result).toEqual([1, 2])
    expect(Object.keys((await batch([add('One'), 'nope', add('Two')])).result)).toEqual(['0', '2'])
  })

  test.each([[{}], [[]], ['im.message.add'], [null]])('to %j is empty', async cmd => {
    expect(await batch(cmd)).toEqual({
      result: [],
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: [],
    })
  })

  test('to a command named __proto__ names it', async () => {
    const body = `{"cmd":{"__proto__":"${add('x')}"}}`
    const { body: answered } = await send(portal, 'batch', body, 'application/json')
    expect(JSON.stringify(answered)).toContain('"result":{"__proto__":')
  })
})

describe('commands', () => {
  test('are read from a form as well', async () => {
    await send(portal, 'batch', `cmd[a]=${encodeURIComponent(add('a%26b'))}`, 'application/x-www-form-urlencoded')
    expect(texts()).toEqual(['a&b'])
  })

  test('are read as a query: a fragment is cut off, a control character becomes an underscore', async () => {
    await batch([add('a#b'), add('c+d%23'), add('e\nf')])
    expect(texts()).toEqual(['a', 'c d#', 'e_f'])
  })

  test('that are no text are passed over', async () => {
    const result = await batch({ a: { method: 'im.message.add' }, b: 5, c: add('c') })
    expect(Object.keys(result.result)).toEqual(['c'])
    expect(result.result_error).toEqual([])
  })

  test('beyond 50 are refused one by one', async () => {
    const result = await batch(Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`c${index}`, add('x')])))
    expect(portal.messages).toHaveLength(50)
    expect(codes(result)).toEqual({ c50: 'ERROR_BATCH_LENGTH_EXCEEDED', c51: 'ERROR_BATCH_LENGTH_EXCEEDED' })
  })

  test('that must not stand in a batch are refused', async () => {
    const result = await batch({ a: 'batch?cmd[0]=x', b: 'download', c: 'upload', d: 'im.unknown' })
    const forbidden = 'ERROR_BATCH_METHOD_NOT_ALLOWED'
    expect(codes(result)).toEqual({ a: forbidden, b: forbidden, c: forbidden, d: 'ERROR_METHOD_NOT_FOUND' })
  })

  test('of which one breaks off the server end all of it; what went before stays', async () => {
    const crash = 'im.message.add?DIALOG_ID=chat5&MESSAGE=x&ATTACH[0][GRID][NAME]=x'
    expect(await call(portal, 'batch', { cmd: [add('One'), crash, add('Two')] })).toEqual({ status: 500, body: {} })
    expect(texts()).toEqual(['One'])
  })

  test('after a failed one are not run with halt', async () => {
    const cmd = { a: add('One'), b: 'nope', c: add('Two') }
    expect(Object.keys((await batch(cmd, { halt: 1 })).result)).toEqual(['a'])
    expect(Object.keys((await batch(cmd, { halt: '0' })).result)).toEqual(['a', 'c'])
    expect(texts()).toEqual(['One', 'One', 'Two'])
  })
})

describe('results of earlier commands', () => {
  const update = (reference: string, text = 'Second') => `im.message.update?MESSAGE_ID=${reference}&MESSAGE=${text}`

  test('stand where they are referred to', async () => {
    const result = await batch({ send: add('First'), change: update('$result[send]') })
    expect(result.result.change).toBe(true)
    expect(texts()).toEqual(['Second'])
  })

  test('by a path', async () => {
    const send = 'imbot.v2.Chat.Message.send?botId=39&dialogId=chat5&fields[message]=First'
    const change = 'imbot.message.update?MESSAGE_ID=%24result%5Bsend%5D%5Bid%5D&MESSAGE=Second'
    expect((await batch({ send, change })).result.change).toBe(true)
    expect(texts()).toEqual(['Second'])
  })

  test.each<[string, string]>([
    ['it+is+$result[send]', 'it is 1'],
    ['$result[send]+is+it', '1 is it'],
    // A reference reaches to the next space.
    ['($result[send])', '(1'],
    ['$results[send]!+$result', '1 $result'],
    ['$error[failed][error]', 'ERROR_METHOD_NOT_FOUND'],
    ['!$result[failed]', '!$result[failed]'],
    ['!$RESULT[send]', '!$RESULT[send]'],
    ['$ERROR+[send]', '$ERROR [send]'],
    ['$result[]', '$result[]'],
  ])('%s in a text gives %s', async (text, stored) => {
    await batch({ send: add('First'), failed: 'nope', third: add(text) })
    expect(texts()).toEqual(['First', stored])
  })

  test.each<[string, string]>([
    ['many references', '$result[send]x '.repeat(50_000)],
    ['a path without an end', `$result${'['.repeat(1_000_000)}`],
    ['a long path', `!$result${'[send]'.repeat(150_000)}`],
  ])('are put in once for all: %s', async (_, text) => {
    await batch({ send: add('First'), second: add(encodeURIComponent(text)) })
    expect(portal.messages).toHaveLength(2)
  })

  test('that are no text are no message', async () => {
    const result = await batch({ send: add('First'), a: add('$result[missing]'), b: add('$RESULT[send]') })
    expect(codes(result)).toEqual({ a: 'MESSAGE_EMPTY', b: 'MESSAGE_EMPTY' })
  })

  test('stand in keys too', async () => {
    await batch({ send: add('First'), b: 'im.message.add?DIALOG_ID=chat5&$error[none]=x&MESSAGE=y&x$result[send]=z' })
    expect(texts()).toEqual(['First', 'y'])
  })
})

describe('an error of an inner step', () => {
  const oversize = `imbot.message.add?DIALOG_ID=chat5&MESSAGE=x&KEYBOARD=${OVERSIZE}`

  test('names what fails after it, and nothing before', async () => {
    const result = await batch({ a: 'im.message.add', b: oversize, c: 'im.message.add', d: add('x'), e: 'batch' })
    expect(codes(result)).toEqual({
      a: 'MESSAGE_EMPTY',
      b: 'PARAM_KEYBOARD_ERROR',
      c: 'PARAM_KEYBOARD_ERROR',
      e: 'ERROR_BATCH_METHOD_NOT_ALLOWED',
    })
    expect(texts()).toEqual(['x'])
  })

  test('is gone with the request', async () => {
    await batch([oversize])
    expect(codes(await batch(['im.message.add']))).toEqual({ 0: 'MESSAGE_EMPTY' })
  })
})

describe('a text on the outer call goes before those of the commands', () => {
  const form = (cmd: string, more: string) =>
    send(portal, 'batch', `cmd[a]=${encodeURIComponent(cmd)}&${more}`, 'application/x-www-form-urlencoded')

  test('of im.message.add', async () => {
    await form(add('inner'), 'MESSAGE=outer')
    expect(texts()).toEqual(['outer'])
  })

  test('of v2', async () => {
    await form('imbot.v2.Chat.Message.send?botId=39&dialogId=chat5&fields[message]=inner', 'fields[message]=outer')
    expect(texts()).toEqual(['outer'])
  })

  test('not of imbot.message.add, and not from JSON', async () => {
    await form('imbot.message.add?DIALOG_ID=chat5&MESSAGE=inner', 'MESSAGE=outer')
    await batch([add('inner')], { MESSAGE: 'outer' })
    expect(texts()).toEqual(['inner', 'inner'])
  })
})

test('a request tells the commands that were run, with what they took from one another', async () => {
  const cmd = {
    send: 'im.message.add?DIALOG_ID=chat5&MESSAGE=x',
    change: 'im.message.update?MESSAGE_ID=$result[send]&MESSAGE=y',
    nope: 'nope',
  }
  await batch(cmd)
  expect(portal.requests[0]?.commands).toEqual([
    { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'x' }, answer: { result: 1 } },
    { method: 'im.message.update', params: { MESSAGE_ID: 1, MESSAGE: 'y' }, answer: { result: true } },
    {
      method: 'nope',
      params: {},
      answer: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
    },
  ])
})
