import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/parse.js'

const url = 'https://portal.bitrix24.com/rest/im.message.add'

function read(command: string) {
  const { calls, diagnostics } = parse(command)
  return {
    requests: calls.map(({ method, params }) => ({ method, params })),
    codes: diagnostics.map(({ code }) => code),
  }
}

describe('the options of curl', () => {
  test.each([
    [`curl ${url} -d DIALOG_ID=5 -d MESSAGE=a+b`],
    [`curl -X POST --url ${url} --data 'DIALOG_ID=5&MESSAGE=a%20b'`],
    [`curl -sSLXPOST ${url} -dDIALOG_ID=5 --data-urlencode 'MESSAGE=a b'`],
    [`curl -G ${url} --data-urlencode 'MESSAGE=a b' -d DIALOG_ID=5`],
    [`curl --get '${url}?DIALOG_ID=5' --data-urlencode 'MESSAGE=a b'`],
    [`curl ${url} -F DIALOG_ID=5 --form-string 'MESSAGE=a b'`],
    [`curl ${url} --json '{"DIALOG_ID":"5",' --json '"MESSAGE":"a b"}'`],
    [`curl ${url} -H 'content-type:application/json; charset=utf-8' --data-binary '{"DIALOG_ID":"5","MESSAGE":"a b"}'`],
    [`curl ${url} -H "Content-Type: application/json" -d $'{"DIALOG_ID":"5","MESSAGE":"a\\u0020b"}'`],
    [`curl ${url} -u me:secret -A agent -o answer.json -w '%{http_code}' -d 'DIALOG_ID=5&MESSAGE=a b' | jq .`],
    [`curl '${url}?MESSAGE=old' \\\n  -d 'DIALOG_ID=5' \\\n  -d 'MESSAGE=a b'`],
    [`curl ${url} --data @- <<'END'\nDIALOG_ID=5&\nMESSAGE=a b\nEND\n`],
  ])('%j', command => {
    const request = { method: 'im.message.add', params: { DIALOG_ID: '5', MESSAGE: 'a b' } }
    const { requests, codes } = read(command)
    expect(requests.map(({ method, params }) => ({ method, params: { ...params } }))).toEqual([request])
    expect(codes).toEqual([])
  })

  test('several commands are several calls', () => {
    const { calls } = parse(`curl ${url} -d MESSAGE=a\ncurl ${url} -d MESSAGE=b`)
    expect(calls.map(({ path, params }) => [path, params])).toEqual([
      [[0], { MESSAGE: 'a' }],
      [[1], { MESSAGE: 'b' }],
    ])
  })

  test('files are not read, and said to be missing', () => {
    for (const option of ['-d @body.json', '--json @body.json', '-F MESSAGE=@a.txt', '--data-urlencode MESSAGE@a.txt'])
      expect(read(`curl ${url} ${option}`).codes).toEqual(['parse/file'])
    expect(read(`curl ${url} -d @-`).codes).toEqual(['parse/file'])
    expect(read(`curl ${url} --data-raw @handle=x`).codes).toEqual([])
  })

  test('JSON that goes as a form is read as it is meant, and told', () => {
    expect(read(`curl ${url} -d '{"MESSAGE":"x"}'`)).toEqual({
      requests: [{ method: 'im.message.add', params: { MESSAGE: 'x' } }],
      codes: ['parse/content-type'],
    })
  })

  test('a body that is no JSON is told with its place', () => {
    const { diagnostics } = parse(`curl ${url} --json '{"MESSAGE":\n x}'`)
    expect(diagnostics).toMatchObject([{ code: 'parse/not-json', params: { line: 2, column: 2 } }])
  })
})

describe('secrets', () => {
  test.each([
    `curl 'https://portal.bitrix24.com/rest/1/SECRET1234/im.message.add' -d MESSAGE=x`,
    `curl '${url}?auth=SECRET1234' -d MESSAGE=x`,
    `curl ${url} --json '{"auth":"SECRET1234","MESSAGE":"x"}'`,
    `curl ${url} -d 'access_token=SECRET1234&MESSAGE=x'`,
    'curl https://portal.bitrix24.com/rest/1/SECRET1234 -d MESSAGE=x',
    'https://portal.bitrix24.com/rest/1/SECRET1234/',
    'portal.bitrix24.com/rest/1/SECRET1234/profile',
    'SECRET1234',
    `im.message.add?auth=SECRET1234`,
    'auth=SECRET1234',
    { url: 'https://portal.bitrix24.com/rest/1/SECRET1234', body: 'x' },
  ])('are neither kept nor shown: %j', given => {
    expect(JSON.stringify(parse(given))).not.toContain('SECRET1234')
  })
})
