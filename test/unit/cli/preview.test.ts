import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { add, clean, failing, fileOf, runCli } from './run-cli.js'

const order = fileOf(
  'order.json',
  JSON.stringify(add({ MESSAGE: 'Order [b]#142[/b]', MENU: [{ TEXT: 'A', LINK: '/a/' }] })),
)

describe('in the terminal', () => {
  test('messages one after another, each below its place', async () => {
    const lines = fileOf('two.jsonl', `${JSON.stringify(clean)}\n${JSON.stringify(failing)}\n`)
    const { stdout, exitCode } = await runCli(['preview', lines])
    const boxes = ['╭───────╮', '│ Hello │', '╰───────╯']
    const [first = '', second = ''] = [`${lines}:1`, `${lines}:2`]
    expect(stdout.split('\n')).toEqual([first, ...boxes, '', second, ...boxes, ' [ Open ]', '', ''])
    expect(exitCode ?? 0).toBe(0)
  })

  test('marks, clients and languages', async () => {
    const marked = await runCli(['preview', fileOf('failing.json', JSON.stringify(failing)), '--marks', '--lang', 'ru'])
    expect(marked.stdout).toMatch(/ ✗ пропадёт KEYBOARD\[1]: /)
    expect((await runCli(['preview', order])).stdout).not.toContain('Context menu')
    expect((await runCli(['preview', order, '--client', 'legacy'])).stdout).toContain('│ Context menu │\n│ • A')
  })

  test('a part alone, from standard input', async () => {
    const { stdout } = await runCli(['preview', '-', '--part', 'keyboard'], {
      stdin: JSON.stringify([{ TEXT: 'Go', COMMAND: 'go', DISPLAY: 'LINE' }]),
    })
    expect(stdout).toBe('stdin\n [ Go ]\n\n')
  })

  test('as wide as it is', async () => {
    const long = fileOf('long.json', JSON.stringify(add({ MESSAGE: 'x'.repeat(200) })))
    const { stdout } = await runCli(['preview', long], { columns: 30 })
    expect(stdout).toContain(`\n╭${'─'.repeat(28)}╮\n`)
  })

  test.each([
    [{ FORCE_COLOR: '1' }, '\u001b[1m#142\u001b[22m'],
    [{ FORCE_COLOR: '3', NO_COLOR: '1' }, '\u001b[1m#142\u001b[22m'],
    [{ NO_COLOR: '1' }, '│ Order #142 │'],
    [{}, '│ Order #142 │'],
  ])('with colours as %j says', async (env, bold) => {
    expect((await runCli(['preview', order], { env })).stdout).toContain(bold)
  })

  test('on a terminal with its colours', async () => {
    const button = fileOf('button.json', JSON.stringify([{ TEXT: 'Go', LINK: '/', BG_COLOR_TOKEN: 'alert' }]))
    const painted = (env: Record<string, string>) =>
      runCli(['preview', button, '--part', 'keyboard'], { env, isTTY: true }).then(({ stdout }) => stdout)
    expect(await painted({ COLORTERM: 'truecolor' })).toContain('\u001b[48;2;255;87;82m')
    expect(await painted({ TERM: 'xterm-256color' })).toContain('\u001b[48;5;210m')
    expect(await painted({ NO_COLOR: '1' })).not.toContain('\u001b')
  })
})

describe('as a page', () => {
  test('whose policy lets in its own style, and nothing else', async () => {
    const file = fileOf('page.html', '')
    const { stdout } = await runCli(['preview', order, order, '--html', file, '--theme', 'dark', '--lang', 'ru'])
    expect(stdout).toBe(`${file}\n`)
    const page = readFileSync(file, 'utf8')
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri`)
    expect(page.match(/<div class="b24m b24m-web b24m-dark" lang="ru">/g)).toHaveLength(2)
    expect(page).toContain('Order <b>#142</b>')
    expect(page).not.toContain('<script')
  })

  test('that loads pictures where that is told', async () => {
    const file = fileOf('images.html', '')
    const image = fileOf(
      'image.json',
      JSON.stringify(add({ ATTACH: [{ IMAGE: { LINK: 'https://a.example/a.png' } }] })),
    )
    await runCli(['preview', image, '--html', file])
    expect(readFileSync(file, 'utf8')).not.toMatch(/<img|img-src/)
    await runCli(['preview', image, '--html', file, '--images', 'load'])
    expect(readFileSync(file, 'utf8')).toMatch(
      /; img-src http: https:;[\s\S]*<img [^>]*src="https:\/\/a\.example\/a\.png"/,
    )
  })

  test('that cannot be written', async () => {
    const { exitCode, stderr } = await runCli(['preview', order, '--html', '/no/such/folder/page.html'])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("'/no/such/folder/page.html'")])
  })
})

describe('as a picture', () => {
  const png = '/no/such/folder/picture.png'

  test('needs Chromium, and says how to get it', async () => {
    const { exitCode, stderr } = await runCli(['preview', order, '--png', png], { env: { PATH: '/no/such/folder' } })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/"apt-get install chromium".*CHROMIUM_PATH=/)
    const told = await runCli(['preview', order, '--png', png], { env: { CHROMIUM_PATH: '/no/such/chromium' } })
    expect([told.exitCode, told.stderr]).toEqual([2, stderr])
  })

  test('is not made by another program', async () => {
    const other = await runCli(['preview', order, '--png', png], { env: { CHROMIUM_PATH: process.execPath } })
    expect(other.exitCode).toBe(2)
    expect(other.stderr).toContain(`${process.execPath} was started as Chromium, and made no picture.`)
    expect(existsSync(png)).toBe(false)
  })
})

test('a client that nobody knows is refused', async () => {
  const { exitCode, stderr } = await runCli(['preview', order, '--client', 'desktop'])
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Allowed choices are web, legacy, mobile.')])
})
