import { expect, test } from 'vitest'
import { keyboard } from '../../src/index.js'
import { openPage } from './open-page.js'
import { boxOf, draw, stylesOf } from './styles.js'

const page = await openPage()

const press = (options = {}) => keyboard().put('Press', 'x', options)

test.each([
  [undefined, 'rgba(255, 255, 255, 0.7)', 'rgb(82, 92, 105)', 'rgba(255, 255, 255, 0.94)', 'rgb(51, 51, 51)'],
  ['base', 'rgba(255, 255, 255, 0.7)', 'rgb(82, 92, 105)', 'rgba(255, 255, 255, 0.94)', 'rgb(51, 51, 51)'],
  ['secondary', 'rgba(255, 255, 255, 0.94)', 'rgb(0, 172, 227)', 'rgba(255, 255, 255, 0.94)', 'rgb(0, 141, 186)'],
  ['primary', 'rgb(0, 172, 227)', 'rgb(255, 255, 255)', 'rgb(0, 141, 186)', 'rgb(255, 255, 255)'],
  ['alert', 'rgb(255, 87, 82)', 'rgb(255, 255, 255)', 'rgb(233, 47, 42)', 'rgb(255, 255, 255)'],
] as const)('a %s button, and the mouse over it', async (token, background, text, hotBackground, hotText) => {
  await draw(page, press(token === undefined ? {} : { colorToken: token, bgColor: '#123456' }))
  const styles = () => stylesOf(page, '.b24m-button', ['background-color', 'color'])
  await page.mouse.move(0, 0)
  expect(await styles()).toEqual({ 'background-color': background, color: text })
  await page.locator('.b24m-button').hover()
  expect(await styles()).toEqual({ 'background-color': hotBackground, color: hotText })
})

test.each([
  [
    'a button',
    press(),
    {
      'font-size': '13px',
      'line-height': '20px',
      padding: '4px 10px',
      'min-width': '37px',
      'margin-top': '5px',
      'border-radius': '16px',
      'box-shadow': 'rgba(0, 0, 0, 0.12) 0px 1px 2px 0px',
      'text-align': 'center',
      'word-break': 'break-all',
      height: '28px',
    },
  ],
  ['a BLOCK', press(), { display: 'block', width: '225px' }],
  ['a LINE', press({ display: 'line' }), { display: 'inline-block', 'margin-right': '4px' }],
  ['a width of a BLOCK', press({ width: 300 }), { width: '300px' }],
  ['a width of a LINE', press({ width: 150, display: 'line' }), { width: '150px', display: 'inline-block' }],
  ['a disabled button', press({ disabled: true }), { opacity: '0.6', cursor: 'default', 'pointer-events': 'none' }],
  [
    'a button that opens an address looks as the others',
    keyboard().link('Open', 'https://a.example/'),
    {
      display: 'block',
      width: '225px',
      height: '28px',
      'font-size': '13px',
      'text-decoration-line': 'none',
      color: 'rgb(82, 92, 105)',
    },
  ],
])('%s', async (_, value, styles) => {
  await draw(page, value)
  await page.mouse.move(0, 0)
  expect(await stylesOf(page, '.b24m-button', Object.keys(styles))).toEqual(styles)
})

test('the old client paints a button by its colours', async () => {
  await draw(page, press({ bgColor: '#29b36b', textColor: '#ffee00', colorToken: 'alert' }), { client: 'legacy' })
  const styles = { 'background-color': 'rgb(41, 179, 107)', color: 'rgb(255, 238, 0)' }
  expect(await stylesOf(page, '.b24m-button', Object.keys(styles))).toEqual(styles)
})

test('the keyboard', async () => {
  await draw(page, press())
  const styles = { margin: '2px 0px 7px', 'max-width': '500px' }
  expect(await stylesOf(page, '.b24m-keyboard', Object.keys(styles))).toEqual(styles)
})

/** The buttons by the rows in which they stand. */
async function rowsOf(value: unknown): Promise<readonly string[]> {
  await draw(page, value)
  const rows = new Map<number, string>()
  for (const button of await page.locator('.b24m-button').all()) {
    const y = (await button.boundingBox())?.y ?? Number.NaN
    rows.set(y, (rows.get(y) ?? '') + (await button.innerText()))
  }
  return [...rows.values()]
}

const line = { display: 'line' } as const

test('a new line ends a row of LINEs', async () => {
  const two = keyboard().put('a', 'x', line).put('b', 'x', line)
  expect(await rowsOf(two)).toEqual(['ab'])
  expect(await rowsOf(two.row().put('c', 'x', line))).toEqual(['ab', 'c'])
})

test('a BLOCK stands alone, with or without a new line', async () => {
  const mixed = keyboard().put('a', 'x', line).put('B', 'x').put('c', 'x', line)
  expect(await rowsOf(mixed)).toEqual(['a', 'B', 'c'])
  expect(await rowsOf(keyboard().put('A', 'x').row().put('B', 'x'))).toEqual(['A', 'B'])
})

test('LINEs wrap at 500 px', async () => {
  const wide = { display: 'line', width: 200 } as const
  expect(await rowsOf(keyboard().put('a', 'x', wide).put('b', 'x', wide).put('c', 'x', wide))).toEqual(['ab', 'c'])
})

test('a long text breaks within the keyboard', async () => {
  await draw(page, keyboard().put('x'.repeat(300), 'x', line))
  const [button, box] = [await boxOf(page, '.b24m-button'), await boxOf(page, '.b24m-keyboard')]
  expect(button.right).toBeLessThanOrEqual(box.right)
  expect(button.height).toBeGreaterThan(28)
})
