import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startPortal, usePortal } from '../../../src/portal.js'
import { add, clean, failing, fileOf, type RunOptions, runCli } from './run-cli.js'

const SECRET = 'a-secret-that-nobody-sees'
const update = { method: 'imbot.message.update', params: { BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: 'Done' } }

const portal = usePortal({ beforeAll, afterEach, afterAll }, { token: SECRET })

async function send(requests: readonly unknown[], options: readonly string[] = [], run: RunOptions = {}) {
  const file = fileOf('requests.jsonl', requests.map(request => JSON.stringify(request)).join('\n'))
  const result = await runCli(['send', file, ...options], { env: { B24_WEBHOOK: portal.url }, ...run })
  expect(result.stdout + result.stderr).not.toContain(SECRET)
  return { ...result, arrived: portal.requests, stored: portal.messages }
}

describe('b24msg send', () => {
  test('sends what has no error, and tells the result', async () => {
    const { exitCode, stdout, stored } = await send([clean, add({ MESSAGE: 'Second' })])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toMatch(/imbot\.message\.add → 1\n.*imbot\.message\.add → 2\n2 of 2 requests sent\n$/s)
    expect(stored.map(({ text }) => text)).toEqual(['Hello', 'Second'])
  })

  test('sends nothing where one request has an error', async () => {
    const { exitCode, stdout, arrived } = await send([clean, failing])
    expect(exitCode).toBe(1)
    expect(arrived).toEqual([])
    expect(stdout).toContain('keyboard/button-without-action')
    expect(stdout).toMatch(/Nothing was sent: 1 request with errors\.\n$/)
  })

  test('sends nothing where one input cannot be read', async () => {
    const files = [fileOf('good.json', JSON.stringify(clean)), fileOf('bad.json', '{')]
    const { exitCode, stderr } = await runCli(['send', ...files], { env: { B24_WEBHOOK: portal.url } })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('bad.json:1:2')
    expect(portal.requests).toEqual([])
  })

  test('stops at the first refusal, and says what it means', async () => {
    const { exitCode, stdout, arrived } = await send([clean, update, clean])
    expect(exitCode).toBe(3)
    expect(arrived.length).toBe(2)
    expect(stdout).toContain('CANT_EDIT_MESSAGE HTTP 403')
    expect(stdout).toMatch(/1 of 3 requests sent\n$/)
  })

  test('a batch whose commands take results of one another goes as a batch, or not at all', async () => {
    const cmd = {
      first: 'imbot.message.add?BOT_ID=39&DIALOG_ID=chat5&MESSAGE=Hello',
      second: 'imbot.message.update?BOT_ID=39&MESSAGE_ID=$result[first]&MESSAGE=Done',
    }
    const read = { method: 'batch', params: { cmd } }
    const alone = await send([read])
    expect(alone).toMatchObject({ exitCode: 1, arrived: [] })
    expect(alone.stderr).toContain('--batch')
    const { exitCode, stdout, stored } = await send([clean, read], ['--batch'])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toMatch(/3 of 3 requests sent\n$/)
    expect(stored.map(({ text }) => text)).toEqual(['Hello', 'Done'])
    expect((await send([read, read], ['--batch'])).stderr).toContain('same name')
  })

  test('says that fetch takes no such port', async () => {
    const { exitCode, stderr } = await send([clean], [], { env: { B24_WEBHOOK: 'http://127.0.0.1:9/rest/1/secret/' } })
    expect(exitCode).toBe(3)
    expect(stderr).toContain('bad port')
  })

  test('in a batch', async () => {
    const { exitCode, stdout, arrived } = await send([clean, update, clean], ['--batch'])
    expect(exitCode).toBe(3)
    expect(arrived.map(({ method }) => method)).toEqual(['batch'])
    expect(stdout).toMatch(/add → 1\n.*CANT_EDIT_MESSAGE.*not-run.*1 of 3 requests sent\n$/s)
  })

  test.each(['json', 'form', 'query'])('as %s', async encoding => {
    const { exitCode, arrived, stored } = await send([add({ MESSAGE: 'A & B' })], ['--encoding', encoding])
    expect(exitCode ?? 0).toBe(0)
    expect(arrived.map(request => request.encoding)).toEqual([encoding])
    expect(stored.map(({ text }) => text)).toEqual(['A & B'])
  })

  test('sends nothing that the encoding cannot carry', async () => {
    const divided = add({ ATTACH: [{ MESSAGE: 'a' }, { DELIMITER: {} }] })
    const { exitCode, stderr, arrived } = await send([clean, divided], ['--encoding', 'form'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('ATTACH[1].DELIMITER')
    expect(arrived).toEqual([])
  })

  test('says what is wrong with the webhook', async () => {
    const file = fileOf('clean.json', JSON.stringify(clean))
    const missing = await runCli(['send', file])
    expect(missing).toMatchObject({ exitCode: 2, stdout: '' })
    expect(missing.stderr).toContain('B24_WEBHOOK is not set')
    const wrong = await runCli(['send', file], { env: { B24_WEBHOOK: SECRET } })
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).not.toContain(SECRET)
  })

  test('says why the portal cannot be reached, and not where it is', async () => {
    const gone = await startPortal({ token: SECRET })
    await gone.close()
    const file = fileOf('clean.json', JSON.stringify(clean))
    const { exitCode, stderr } = await runCli(['send', file], { env: { B24_WEBHOOK: gone.url } })
    expect(exitCode).toBe(3)
    expect(stderr).toContain('ECONNREFUSED')
    expect(stderr).not.toContain(SECRET)
  })

  test('speaks Russian', async () => {
    const { stdout } = await send([update], ['--lang', 'ru'])
    expect(stdout).toMatch(/Отправлено: 0 из 1\n$/)
    expect(stdout).toMatch(/CANT_EDIT_MESSAGE HTTP 403\n +[А-Я]/)
  })
})

describe('--dry-run', () => {
  test('prints the HTTP request without the secret, and sends nothing', async () => {
    const { exitCode, stdout, arrived } = await send([clean], ['--dry-run'])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/rest\/1\/\*\*\*\/imbot\.message\.add\n/)
    expect(stdout).toContain('Content-Type: application/json\n\n{"BOT_ID":39,"DIALOG_ID":"chat5","MESSAGE":"Hello"}\n')
    expect(arrived).toEqual([])
  })

  test('needs no webhook', async () => {
    const { stdout } = await runCli(['send', fileOf('clean.json', JSON.stringify(clean)), '--dry-run'])
    expect(stdout).toMatch(/^POST https:\/\/your-portal\.bitrix24\.com\/rest\/1\/\*\*\*\//)
  })
})

describe('--portal', () => {
  test('shows what is stored, whatever the request names', async () => {
    const file = fileOf('update.json', JSON.stringify(update))
    const { exitCode, stdout } = await runCli(['send', file, '--portal'])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toContain('imbot.message.update → true\n')
    expect(stdout).toContain('Stored: message 5 in chat1, written by 39\n  {\n    "text": "Done"\n  }\n')
  })

  test('does not go with --dry-run', async () => {
    const file = fileOf('clean.json', JSON.stringify(clean))
    expect(await runCli(['send', file, '--portal', '--dry-run'])).toMatchObject({ exitCode: 2, stdout: '' })
  })
})
