import { describe, expect, test } from 'vitest'
import { add, clean, fileOf, runCli } from './run-cli.js'

const { method, params } = add({ KEYBOARD: [{ TEXT: 'Open', LINK: 'HTTPS://a.example/', DISPLAY: 'LINE' }] })
const file = fileOf('params.json', JSON.stringify(params, null, 2))

describe('--method: parameters without one', () => {
  test('check finds what is wrong, and where it stands in the file', async () => {
    const { stdout, exitCode } = await runCli(['check', file, '--method', method, '--format', 'github'])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/params\.json,line=8,/)
    expect((await runCli(['check', file])).stdout).toContain('request/not-a-request')
  })

  test.each([
    ['explain', 'KEYBOARD[0]: button "Open": dropped (url/case)'],
    ['fix', '+ "https://a.example/"'],
    ['code', 'imbot.message.add('],
    ['size', 'MESSAGE'],
  ])('%s reads them as a call of it', async (command, wanted) => {
    const { stdout, stderr } = await runCli([command, file, '--method', method])
    expect(stdout).toContain(wanted)
    expect(stderr).toBe('')
  })

  test('convert reads them as a call of it', async () => {
    const { stdout } = await runCli(['convert', file, '--method', method, '--to', 'im.message.add'])
    expect(JSON.parse(stdout)).toMatchObject({ method: 'im.message.add', params: { MESSAGE: 'Hello' } })
  })

  test.each(['check', 'explain'])('%s: a form, and a request that has its own', async command => {
    const form = fileOf('params.form', 'DIALOG_ID=chat5&BOT_ID=39&MESSAGE=Hello')
    expect(await runCli([command, form, '--method', method])).toMatchObject({ stderr: '' })
    const own = await runCli([command, fileOf('own.json', JSON.stringify(clean)), '--method', 'im.message.update'])
    expect(own.exitCode ?? 0).toBe(0)
  })

  test.each(['check', 'explain', 'fix', 'code', 'size'])('%s: it does not go with --part', async command => {
    const { exitCode, stderr } = await runCli([command, file, '--method', method, '--part', 'keyboard'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--method')
  })
})
