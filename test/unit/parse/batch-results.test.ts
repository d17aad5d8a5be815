import { describe, expect, test } from 'vitest'
import { toCode } from '../../../src/code.js'
import { convert } from '../../../src/convert.js'
import { explain } from '../../../src/explain.js'
import { fix } from '../../../src/fix.js'
import { toBatches, toHttp } from '../../../src/http.js'
import { check, MessageError } from '../../../src/index.js'
import { type ParsedCall, parse } from '../../../src/parse.js'
import { runModule } from '../code/run-module.js'
import { findings } from '../findings.js'

const METHODS = [
  'im.message.add',
  'im.message.update',
  'imbot.message.add',
  'imbot.message.update',
  'imbot.v2.Chat.Message.update',
] as const

const COMMANDS = {
  send: 'imbot.message.add?BOT_ID=39&DIALOG_ID=chat5&MESSAGE=Hi',
  edit: 'imbot.message.update?BOT_ID=39&MESSAGE_ID=$result[send]&MESSAGE=Done&KEYBOARD[0][TEXT]=Open',
  newer: 'imbot.v2.Chat.Message.update?botId=39&messageId=$result[send]&fields[message]=Done',
  copy: 'im.message.add?DIALOG_ID=$result[who][dialog]&MESSAGE=$result[text]',
  mixed: 'im.message.update?MESSAGE_ID=$result[send]x&MESSAGE=Done',
}

function read(cmd: Readonly<Record<string, string>> = COMMANDS): ReadonlyMap<string, ParsedCall> {
  return new Map(parse({ cmd }).calls.map(call => [String(call.path.at(-1)), call]))
}

function commandOf(name: keyof typeof COMMANDS): ParsedCall {
  const call = read().get(name)
  if (call === undefined) throw new Error(`No command ${name}`)
  return call
}

const FOUND: Readonly<Record<keyof typeof COMMANDS, readonly string[]>> = {
  send: [],
  edit: ['keyboard/button-without-action at KEYBOARD[0]', 'part/nothing-left at KEYBOARD'],
  newer: [],
  copy: [],
  // Only a value that is a reference as a whole becomes what the other command gave.
  mixed: ['request/param-invalid at MESSAGE_ID'],
}

describe.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])('the command %s of a batch', name => {
  const call = commandOf(name)
  const expected = FOUND[name]

  test('is found the same by whoever reads it', () => {
    expect(findings(call.check())).toEqual(expected)
    expect(findings(check(call))).toEqual(expected)
    expect(findings(explain(call))).toEqual(expected)
    expect(findings(call.toCall().check())).toEqual(expected)
    const { method } = call
    const name = METHODS.find(known => known === method)
    expect(name).toBe(method)
    if (name !== undefined) expect(findings(convert(call, name).call.check())).toEqual(expected)
    expect(findings(check(fix(call).apply([])))).toEqual(expected)
  })

  test('is so too after JSON has carried it', () => {
    const json: unknown = JSON.parse(JSON.stringify(call))
    expect(findings(check(json))).toEqual(expected)
    expect(findings(explain(json))).toEqual(expected)
    expect(parse(json).calls.flatMap(one => findings(one.check()))).toEqual(expected)
    expect(JSON.parse(JSON.stringify(parse(json).calls[0]))).toEqual(json)
  })

  test('says in its code what is wrong with it, and is the same again', async () => {
    const code = toCode(call)
    const codes = expected.map(finding => finding.split(' ')[0])
    expect(code.includes('The check finds')).toBe(codes.length > 0)
    for (const one of codes) expect(code).toContain(one)
    expect((await runModule(code)).request).toEqual(call.toRequest({ check: false }))
  })
})

test('a conversion keeps the reference, whatever the parameter is called', () => {
  const { call, changes } = convert(commandOf('edit'), 'imbot.v2.Chat.Message.update')
  expect(call.results).toEqual({ messageId: '$result[send]' })
  expect(changes.map(({ code }) => code)).not.toContain('request/param-invalid')
})

test('the calls of a batch make the same batch again', () => {
  const { edit: _, mixed: __, copy: ___, ...fitting } = Object.fromEntries(read())
  expect(parse(toBatches(fitting)[0]).calls).toEqual(Object.values(fitting))
  const requests = Object.fromEntries(Object.entries(fitting).map(([name, call]) => [name, call.toRequest()]))
  expect(toBatches(requests).map(({ params }) => params)).toEqual(toBatches(fitting).map(({ params }) => params))
})

test('alone a command is not sent: nobody fills the reference in', () => {
  const call = commandOf('newer')
  for (const request of [call, call.toCall(), call.toRequest()]) {
    const send = () => toHttp(request, { to: 'https://portal.bitrix24.com/rest/1/secret/' })
    expect(send).toThrow(MessageError)
    expect(send).toThrow(/"\$result\[send\]" is no result of a command before/)
  }
})

describe('beside the params of a request', () => {
  const params = { MESSAGE_ID: 0, MESSAGE: 'Done' }

  test('results say which of them come from other commands', () => {
    const request = { method: 'im.message.update', params, results: { MESSAGE_ID: '$result[send]' } }
    expect(findings(check(request))).toEqual([])
    expect(findings(check({ ...request, results: { MESSAGE: '$result[send]' } }))).toEqual([
      'request/param-invalid at MESSAGE_ID',
    ])
  })

  test.each([5, 'MESSAGE_ID', null, [], { MESSAGE_ID: 7 }, { OTHER: '$result[send]' }])('%j says nothing', results => {
    const request = { method: 'im.message.update', params, results }
    expect(findings(check(request))).toEqual(['request/param-invalid at MESSAGE_ID'])
  })
})
