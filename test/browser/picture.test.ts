import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileOf, runCli } from '../unit/cli/run-cli.js'
import { findChromium } from './chromium.js'

const folder = mkdtempSync(join(tmpdir(), 'b24msg-picture-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Width and height of a PNG file. */
async function sizeOf(message: string, ...options: readonly string[]): Promise<readonly number[]> {
  const png = join(folder, 'picture.png')
  const file = fileOf(
    'order.json',
    JSON.stringify({ method: 'im.message.add', params: { DIALOG_ID: 1, MESSAGE: message } }),
  )
  const env = { ...process.env, CHROMIUM_PATH: findChromium() }
  const { stdout, stderr } = await runCli(['preview', file, '--png', png, ...options], { env })
  expect([stdout, stderr]).toEqual([`${png}\n`, ''])
  const bytes = readFileSync(png)
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('b24msg preview --png', () => {
  test('is as high as the messages are, and twice as fine as a page', async () => {
    const [width, height = 0] = await sizeOf('Hi')
    expect([width, height > 100 && height < 300]).toEqual([1440, true])
    const [, tall = 0] = await sizeOf('Line\n'.repeat(60))
    expect(tall).toBeGreaterThan(height + 59 * 30)
  })

  test('of the app is narrower', async () => expect((await sizeOf('Hi', '--client', 'mobile'))[0]).toBe(780))
})
