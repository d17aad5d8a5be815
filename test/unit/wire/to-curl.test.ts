import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { HOSTILE } from '../../../src/fast-check/hostile-text.js'
import { type Encoding, toBatches, toCurl, toHttp } from '../../../src/http.js'
import { im, message } from '../../../src/index.js'

const to = "https://portal.bitrix24.com/rest/1/se'cret/"

// Stands in for curl: prints what it is given, and what comes in where that is asked for.
const STAND_IN = `curl() { printf '%s\\0' "$@"; case "$*" in *'@-'*) cat;; esac; }`

/** What curl would be given by a shell: its arguments, and the text that is piped to it. */
function run(command: string): readonly string[] {
  return execFileSync('sh', { input: `${STAND_IN}\n${command}`, encoding: 'utf8' }).split('\0')
}

const call = (text: string) => im.message.add({ dialogId: 'chat5' }, message(text))

test('is made for reading', () => {
  expect(toCurl(call("It's #1"), { to: 'https://portal.bitrix24.com/rest/1/secret/' })).toBe(
    `curl -sS -X POST 'https://portal.bitrix24.com/rest/1/secret/im.message.add' \\
  -H 'Content-Type: application/json' \\
  --data-raw '{"DIALOG_ID":"chat5","MESSAGE":"It'\\''s #1"}'`,
  )
})

describe.each<Encoding>(['json', 'form'])('%s', encoding => {
  test.each(HOSTILE.map(text => `a${text}`))('%j comes through a shell as it is', text => {
    const { url, body } = toHttp(call(text), { to, encoding })
    const type = encoding === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
    expect(run(toCurl(call(text), { to, encoding }))).toEqual([
      '-sS',
      '-X',
      'POST',
      url,
      '-H',
      `Content-Type: ${type}`,
      '--data-raw',
      body,
      '',
    ])
  })

  test('more than an argument holds is piped', () => {
    const big = call("it's Ы\n".repeat(30_000))
    const { body } = toHttp(big, { to, encoding })
    const piped = run(toCurl(big, { to, encoding }))
    // Of a text that is piped, --data leaves out the line breaks.
    expect(piped.slice(-3)).toEqual(['--data', '@-', `${body}\n`])
  })
})

test('a query stands in the address', () => {
  const options = { to, encoding: 'query' } as const
  expect(run(toCurl(call("it's"), options))).toEqual(['-sS', toHttp(call("it's"), options).url, ''])
})

test('a batch is sent like a call', () => {
  const [batch] = toBatches({ send: call('Hello') })
  expect(batch && run(toCurl(batch, { to })).at(-2)).toBe(JSON.stringify(batch?.params))
})
