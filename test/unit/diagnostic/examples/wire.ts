import { toBatches, toHttp } from '../../../../src/http.js'
import type { Request } from '../../../../src/rest/check.js'
import { type CodeOf, type Examples, inEncoding } from '../example.js'

const to = 'https://portal.bitrix24.com/rest/1/secret/'

const add = (params: object): Request => ({
  method: 'imbot.message.add',
  params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})

// Nothing is known about its parameters, so the check lets them pass.
const other = (params: object): Request => ({ method: 'imopenlines.crm.message.add', params })

const inHttp = (
  request: Request,
  encoding: 'json' | 'form' | 'query',
  code: string,
  path: readonly (string | number)[],
) => inEncoding(request, options => toHttp(request, { ...options, to, encoding, check: false }), code, path)

const inBatch = (requests: Parameters<typeof toBatches>[0], code: string, path: readonly (string | number)[]) =>
  inEncoding(requests, options => toBatches(requests, { ...options, check: false }), code, path)

let nested: unknown = 'x'
for (let level = 0; level < 70; level++) nested = { x: nested }

const update = { method: 'imbot.message.update', params: { MESSAGE_ID: 1, MESSAGE: 'Done' } }

export const wireExamples: Examples<CodeOf<'wire'>> = {
  'wire/reserved': inHttp(
    add({ token: 'abc' }),
    'json',
    "toHttp({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello', token: 'abc' } }, { to })",
    ['token'],
  ),
  'wire/vanishes': inHttp(
    add({ ATTACH: [{ DELIMITER: {} }] }),
    'form',
    "const params = { DIALOG_ID: 'chat5', MESSAGE: 'Hello', ATTACH: [{ DELIMITER: {} }] }\ntoHttp({ method: 'imbot.message.add', params }, { to, encoding: 'form' })",
    ['ATTACH', 0, 'DELIMITER'],
  ),
  'wire/key': inHttp(
    other({ 'crm.entity': 'lead' }),
    'form',
    "toHttp({ method: 'imopenlines.crm.message.add', params: { 'crm.entity': 'lead' } }, { to, encoding: 'form' })",
    ['crm.entity'],
  ),
  'wire/altered': inHttp(
    add({ SYSTEM: true }),
    'form',
    "const params = { DIALOG_ID: 'chat5', MESSAGE: 'Hello', SYSTEM: true }\ntoHttp({ method: 'imbot.message.add', params }, { to, encoding: 'form' })",
    ['SYSTEM'],
  ),
  'wire/too-many-variables': inHttp(
    other({ IDS: Array.from({ length: 1001 }, (_, index) => index) }),
    'form',
    "const params = { IDS: Array.from({ length: 1001 }, (_, index) => index) }\ntoHttp({ method: 'imopenlines.crm.message.add', params }, { to, encoding: 'form' })",
    [],
  ),
  'wire/too-deep': inHttp(
    other({ nested }),
    'form',
    "let nested = 'x'\nfor (let level = 0; level < 70; level++) nested = { x: nested }\ntoHttp({ method: 'imopenlines.crm.message.add', params: { nested } }, { to, encoding: 'form' })",
    ['nested', ...new Array<string>(64).fill('x')],
  ),
  'wire/address-too-long': inHttp(
    add({ MESSAGE: 'Ж'.repeat(2000) }),
    'query',
    "const params = { DIALOG_ID: 'chat5', MESSAGE: 'Ж'.repeat(2000) }\ntoHttp({ method: 'imbot.message.add', params }, { to, encoding: 'query' })",
    [],
  ),
  'wire/substitution': inBatch(
    { send: add({ MESSAGE: 'Write $result[name] here' }) },
    "const params = { DIALOG_ID: 'chat5', MESSAGE: 'Write $result[name] here' }\ntoBatches({ send: { method: 'imbot.message.add', params } })",
    ['cmd', 'send', 'MESSAGE'],
  ),
  'wire/reference': inBatch(
    { edit: { request: update, results: { MESSAGE_ID: '$result[send]' } }, send: add({}) },
    "const request = { method: 'imbot.message.update', params: { MESSAGE_ID: 1, MESSAGE: 'Done' } }\nconst send = { method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } }\ntoBatches({ edit: { request, results: { MESSAGE_ID: '$result[send]' } }, send })",
    ['cmd', 'edit', 'MESSAGE_ID'],
  ),
  'wire/not-in-batch': inBatch(
    [{ method: 'batch', params: { cmd: { profile: 'profile' } } }],
    "toBatches([{ method: 'batch', params: { cmd: { profile: 'profile' } } }])",
    ['cmd', 0],
  ),
}
