import { describe, expect, test } from 'vitest'
import { runModule, runToData } from '../code/run-module.js'
import { add, clean, failing, fileOf, runCli } from './run-cli.js'

const one = fileOf('code-one.json', JSON.stringify(clean))
const part = fileOf('code-part.json', '[{"TEXT":"Open","LINK":"/","DISPLAY":"LINE"}]')
const batch = fileOf(
  'code-batch.json',
  JSON.stringify({
    method: 'batch',
    params: {
      cmd: {
        hello: 'im.message.add?DIALOG_ID=chat5&MESSAGE=Hello',
        bye: 'im.message.add?DIALOG_ID=chat5&MESSAGE=Bye',
      },
    },
  }),
)

describe('b24msg code', () => {
  test('of a request alone, and of a part', async () => {
    expect(runToData((await runCli(['code', one])).stdout)).toEqual(clean)
    expect(runToData((await runCli(['code', part])).stdout)).toEqual([{ TEXT: 'Open', LINK: '/', DISPLAY: 'LINE' }])
  })

  test('of several files: one module, which makes all of it', async () => {
    const { stdout, exitCode } = await runCli([
      'code',
      one,
      part,
      fileOf('code-lines.jsonl', jsonLines(clean, failing)),
    ])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout.match(/^import /gm)).toHaveLength(1)
    expect(runModule(stdout)).toEqual({
      request1: clean,
      payload2: [{ TEXT: 'Open', LINK: '/', DISPLAY: 'LINE' }],
      request3: clean,
      request4: failing,
      requests: [clean, clean, failing],
    })
  })

  test('of a batch: under the names of its commands', async () => {
    const { requests } = runModule((await runCli(['code', batch])).stdout)
    expect(requests).toEqual({
      hello: { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } },
      bye: { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Bye' } },
    })
  })

  test('for another client: one program for all', async () => {
    expect((await runCli(['code', one, '--client', 'python'])).stdout).toContain('import requests')
    const { stdout } = await runCli(['code', batch, one, '--client', 'python'])
    expect(stdout.match(/^import requests$/gm)).toHaveLength(1)
    expect(stdout.match(/'im\w*\.message\.add'/g)).toHaveLength(3)
  })

  test('commands that take results go to another client as the batch that they are', async () => {
    const linked = add({})
    const file = fileOf(
      'code-linked.json',
      JSON.stringify({
        method: 'batch',
        params: {
          cmd: { send: [linked.method, linked.params], edit: 'im.message.update?MESSAGE_ID=$result[send]&MESSAGE=b' },
        },
      }),
    )
    const { stdout } = await runCli(['code', file, '--client', 'fetch'])
    expect(stdout).toMatch(/\}batch`|'batch'/)
    expect(stdout).toContain('MESSAGE_ID=%24result%5Bsend%5D')
    const both = await runCli(['code', file, file, '--client', 'fetch'])
    expect(both).toMatchObject({ exitCode: 1, stdout: '' })
    expect(both.stderr).toContain('one batch at a time')
  })

  test('a part alone is no call, and what cannot be written is left out', async () => {
    const { stdout, stderr, exitCode } = await runCli(['code', part, one, '--client', 'curl'])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/code-part\.json: .* --client/)
    expect(stdout.match(/^curl /gm)).toHaveLength(1)
  })
})

function jsonLines(...values: readonly unknown[]): string {
  return values.map(value => `${JSON.stringify(value)}\n`).join('')
}
