import { expect, test } from 'vitest'
import { attach, message } from '../../src/index.js'
import type { PreviewOptions } from '../../src/preview.js'
import { openPage } from './open-page.js'
import { boxOf, draw, stylesOf } from './styles.js'

const page = await openPage()

const web: PreviewOptions = { client: 'web' }
const legacy: PreviewOptions = { client: 'legacy' }
const LINK = 'https://a.example/'
const bar = attach().message('Text')

test.each([
  ['primary', 'rgb(0, 141, 186)'],
  ['secondary', 'rgba(82, 92, 105, 0.2)'],
  ['alert', 'rgb(255, 87, 82)'],
  ['base', 'rgb(0, 172, 227)'],
] as const)('the bar of a %s attach', async (colorToken, color) => {
  await draw(page, attach({ colorToken, color: '#29619b' }).message('Text'))
  expect(await stylesOf(page, '.b24m-bar', ['background-color'])).toEqual({ 'background-color': color })
})

const grid = (display: 'block' | 'line' | 'row', options = {}) =>
  attach().grid(display, rows => rows.add('Name', 'Value', options).add('Other', 'Value'))

test.each([
  ['without a token the bar is base', bar, web, '.b24m-bar', { 'background-color': 'rgb(0, 172, 227)' }],
  ['the bar is 3 px wide', bar, web, '.b24m-bar', { width: '3px', 'margin-right': '14px', 'border-radius': '4px' }],
  [
    'the old client paints the bar by its colour',
    attach({ color: '#29619b', colorToken: 'alert' }).message('Text'),
    legacy,
    '.b24m-bar',
    { 'background-color': 'rgb(41, 97, 155)', width: '3px', 'margin-right': '10px' },
  ],
  [
    'an attach is 14 px Helvetica',
    bar,
    web,
    '.b24m-attach',
    { 'font-family': 'Helvetica, Arial, sans-serif', 'font-size': '14px', 'line-height': '18.2px', display: 'flex' },
  ],
  ['an attach of the old client is 13 px', bar, legacy, '.b24m-attach', { 'font-size': '13px' }],
  [
    'a user without a picture is a person in a circle',
    attach().user({ name: 'Ann' }),
    web,
    '.b24m-avatar',
    { width: '26px', height: '26px', 'border-radius': '50%', border: '1px solid rgb(0, 172, 227)' },
  ],
  [
    'the picture of a user has a grey edge',
    attach().user({ name: 'Ann', avatar: 'https://a.example/ann.png' }),
    web,
    '.b24m-avatar',
    { width: '26px', height: '26px', 'border-radius': '50%', border: '1px solid rgb(204, 204, 204)' },
  ],
  [
    'the name of a user is bold',
    attach().user({ name: 'Ann' }),
    web,
    '.b24m-name',
    { 'font-weight': '700', 'font-size': '14px', color: 'rgb(51, 51, 51)' },
  ],
  ['a user is a row', attach().user({ name: 'Ann' }), web, '.b24m-user', { display: 'flex', 'column-gap': '5px' }],
  [
    'users stand 5 px apart',
    attach().user([{ name: 'Ann' }, { name: 'Bob' }]),
    web,
    '.b24m-user + .b24m-user',
    { 'margin-top': '5px' },
  ],
  [
    'a link is dark blue',
    attach().link({ name: 'Open', link: LINK }),
    web,
    'a.b24m-link',
    { color: 'rgb(29, 84, 162)', 'text-decoration-line': 'none' },
  ],
  [
    'a link that leads nowhere is underlined with dashes',
    attach().link({ name: 'Ann', userId: 5 }),
    web,
    '.b24m-unlinked',
    { color: 'rgb(32, 103, 176)', 'text-decoration-line': 'underline', 'text-decoration-style': 'dashed' },
  ],
  [
    'the title of a rich link',
    attach().richLink({ name: 'Page', link: LINK }),
    web,
    '.b24m-rich-title',
    { color: 'rgb(17, 169, 217)', 'font-size': '13px', 'font-weight': '600' },
  ],
  [
    'the text of a rich link',
    attach().richLink({ name: 'Page', link: LINK, desc: 'About' }),
    web,
    '.b24m-rich-text',
    { color: 'rgb(130, 139, 149)', 'font-size': '13px' },
  ],
  [
    'a rich link is at most 560 px wide',
    attach().richLink({ name: 'Page', link: LINK }),
    web,
    '.b24m-rich',
    { 'max-width': '560px' },
  ],
  [
    'the picture of a rich link of no size',
    attach().richLink({ name: 'Page', link: LINK, preview: `${LINK}a.png` }),
    web,
    '.b24m-images > *',
    { width: '272px', height: '272px' },
  ],
  ['the name of a row is bold', grid('row'), web, '.b24m-row-name', { 'font-weight': '700' }],
  [
    'the name of a ROW is a cell',
    grid('row'),
    web,
    '.b24m-row-name',
    {
      display: 'table-cell',
      'line-height': '20px',
      'padding-right': '10px',
      'min-width': '50px',
      'vertical-align': 'top',
    },
  ],
  [
    'the value of a ROW is a cell',
    grid('row'),
    web,
    '.b24m-value',
    { display: 'table-cell', 'line-height': '21px', 'vertical-align': 'top' },
  ],
  ['BLOCKs stand 5 px apart', grid('block'), web, '.b24m-stack + .b24m-stack', { 'margin-top': '5px' }],
  ['a BLOCK is as wide as it says', grid('block', { width: 120 }), web, '.b24m-stack', { width: '120px' }],
  [
    'a LINE stands beside others',
    grid('line', { width: 120 }),
    web,
    '.b24m-line',
    { display: 'inline-block', 'padding-right': '10px', 'box-sizing': 'border-box', width: '120px' },
  ],
  ['a LINE of the old client is 200 px wide', grid('line'), legacy, '.b24m-line', { width: '200px' }],
  [
    'images stand in one row',
    attach().image({ link: `${LINK}a.png` }),
    web,
    '.b24m-images',
    { display: 'flex', 'border-radius': '6px', overflow: 'hidden' },
  ],
  [
    'an image of no size is a square',
    attach().image({ link: `${LINK}a.png` }),
    web,
    '.b24m-images span',
    { width: '272px', height: '272px', 'background-color': 'rgb(241, 244, 246)', 'border-radius': '4px' },
  ],
  [
    'an image is scaled into the square',
    attach().image({ link: `${LINK}a.png`, width: 1088, height: 544 }),
    web,
    '.b24m-images span',
    { width: '272px', height: '136px', 'object-fit': 'contain' },
  ],
  [
    'an image with a side below 100 px fills its box',
    attach().image({ link: `${LINK}a.png`, width: 272, height: 99 }),
    web,
    '.b24m-images span',
    { width: '272px', height: '99px', 'object-fit': 'cover' },
  ],
  [
    'a delimiter is a grey line of 200 px',
    attach().message('a').delimiter(),
    web,
    '.b24m-delimiter',
    { width: '200px', height: '1px', margin: '7px 0px', 'background-color': 'rgb(204, 204, 204)' },
  ],
  [
    'a delimiter has the size and colour that it says',
    attach().message('a').delimiter({ size: 300, color: '#ff0000' }),
    web,
    '.b24m-delimiter',
    { width: '300px', 'background-color': 'rgb(255, 0, 0)' },
  ],
  [
    'a delimiter of the old client',
    attach().message('a').delimiter(),
    legacy,
    '.b24m-delimiter',
    { 'background-color': 'rgb(198, 198, 198)' },
  ],
  [
    'a file is a row',
    attach().file({ name: 'a.pdf', link: LINK }),
    web,
    '.b24m-file',
    { display: 'flex', 'column-gap': '7px', 'margin-left': '-4px', 'min-width': '135px' },
  ],
  [
    'files stand 10 px apart',
    attach().file([
      { name: 'a.pdf', link: LINK },
      { name: 'b.pdf', link: LINK },
    ]),
    web,
    '.b24m-file + .b24m-file',
    { 'margin-top': '10px' },
  ],
  [
    'the size of a file is small',
    attach().file({ name: 'a.pdf', link: LINK, size: 2048 }),
    web,
    '.b24m-file-size',
    { 'font-size': '12px', color: 'rgb(113, 113, 113)' },
  ],
] as const)('%s', async (_, value, look, selector, styles) => {
  await draw(page, value, look)
  expect(await stylesOf(page, selector, Object.keys(styles))).toEqual(styles)
})

test.each([
  ['primary', 'rgb(0, 141, 186)'],
  ['secondary', 'rgba(82, 92, 105, 0.7)'],
  ['alert', 'rgb(255, 87, 82)'],
  ['base', 'rgb(51, 51, 51)'],
] as const)('the value of a %s row', async (colorToken, color) => {
  await draw(page, grid('row', { colorToken, color: '#29619b' }))
  expect(await stylesOf(page, '.b24m-value span', ['color'])).toEqual({ color })
  await draw(page, grid('row', { colorToken, color: '#29619b' }), legacy)
  expect(await stylesOf(page, '.b24m-value span', ['color'])).toEqual({ color: 'rgb(41, 97, 155)' })
})

test.each([
  ['block', 'rgb(255, 87, 82)'],
  ['line', 'rgb(29, 84, 162)'],
  ['row', 'rgb(29, 84, 162)'],
] as const)('of values that are links only a BLOCK takes the token: %s', async (display, color) => {
  await draw(page, grid(display, { colorToken: 'alert', link: LINK }))
  expect(await stylesOf(page, '.b24m-value a', ['color'])).toEqual({ color })
})

test('a transparent attach of the old client has no bar', async () => {
  await draw(page, attach({ color: 'TRANSPARENT' }).message('Text'), legacy)
  expect(await page.locator('.b24m-bar').count()).toBe(0)
})

test('an attach has a margin to the text', async () => {
  await draw(page, message('Hi').attach(bar))
  const styles = { 'margin-top': '8px', 'padding-right': '10px' }
  expect(await stylesOf(page, '.b24m-text + .b24m-attach', Object.keys(styles))).toEqual(styles)
})

test('several attaches stand below one another', async () => {
  const attaches = [{ BLOCKS: bar.elements }, { BLOCKS: bar.elements }]
  const params = { botId: 39, messageId: 5, fields: { message: 'Hi', attach: attaches } }
  await draw(page, { method: 'imbot.v2.Chat.Message.update', params })
  expect(await stylesOf(page, '.b24m-attach + .b24m-attach', ['margin-top'])).toEqual({ 'margin-top': '2px' })
})

test('the bar is as high as its blocks', async () => {
  await draw(page, attach().message('One').message('Two').delimiter().message('Three'))
  const [first, last] = [await boxOf(page, '.b24m-bar'), await boxOf(page, '.b24m-blocks')]
  expect(first.height).toBe(last.height)
  expect(first.height).toBeGreaterThan(60)
})

test('rows of a ROW have no common columns, but those of one width stand below one another', async () => {
  const values = async (width?: number) => {
    const options = width === undefined ? {} : { width }
    await draw(
      page,
      attach().grid('row', rows => rows.add('A', 'one', options).add('A longer name', 'two', options)),
    )
    return Promise.all(
      ['.b24m-side .b24m-value', '.b24m-side + .b24m-side .b24m-value'].map(place => boxOf(page, place)),
    )
  }
  const [short, long] = await values()
  expect(short?.x).toBeLessThan(long?.x ?? 0)
  const [first, second] = await values(150)
  expect(first?.x).toBe(second?.x)
})

test('images of one block stand side by side', async () => {
  const images = [1, 2].map(n => ({ link: `${LINK}${n}.png`, width: 120, height: 120 }))
  await draw(page, attach().image(images))
  const [first, second] = [
    await boxOf(page, '.b24m-picture-link:nth-child(1) span'),
    await boxOf(page, '.b24m-picture-link:nth-child(2) span'),
  ]
  expect(second.y).toBe(first.y)
  expect(second.x).toBeGreaterThanOrEqual(first.right)
})
