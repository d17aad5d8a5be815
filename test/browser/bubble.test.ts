import { expect, test } from 'vitest'
import { attach, keyboard, message } from '../../src/index.js'
import { openPage } from './open-page.js'
import { boxOf, draw, stylesOf } from './styles.js'

const page = await openPage()

const card = attach().message('Inside')
const buttons = keyboard().put('Press', 'x')

test.each([
  [
    'the bubble is white, with a corner on the side of its tail',
    message('Hi'),
    '.b24m-bubble',
    {
      'background-color': 'rgb(255, 255, 255)',
      'min-height': '42px',
      padding: '9px 10px 6px 14px',
      'border-radius': '10px 10px 10px 0px',
      'box-shadow': 'rgba(0, 0, 0, 0.07) 0px 1px 2px 0px',
    },
  ],
  [
    'the bubble has no tail where a keyboard follows',
    message('Hi').keyboard(buttons),
    '.b24m-bubble',
    { 'border-radius': '10px' },
  ],
  [
    'the text is 15 px high and dark grey',
    message('Hi'),
    '.b24m-text',
    {
      'font-size': '15px',
      'line-height': '19.5px',
      color: 'rgb(51, 51, 51)',
      'padding-right': '20px',
      'word-break': 'break-word',
    },
  ],
  [
    'a link is blue and not underlined',
    message('[url=https://a.example]here[/url]'),
    '.b24m-text a',
    { color: 'rgb(32, 103, 176)', 'text-decoration-line': 'none' },
  ],
  [
    'the time is small and pale',
    message('Hi'),
    '.b24m-time',
    { 'font-size': '10px', 'line-height': '11px', color: 'rgba(82, 92, 105, 0.4)', 'text-align': 'right' },
  ],
  ['a size is in px', message('[size=24]big[/size]'), '.b24m-text span', { 'font-size': '24px' }],
  ['a size is at most 30 px', message('[size=99]big[/size]'), '.b24m-text span', { 'font-size': '30px' }],
  ['a size is at least 8 px', message('[size=1]small[/size]'), '.b24m-text span', { 'font-size': '8px' }],
  ['a colour is that of the text', message('[color=#c09]x[/color]'), '.b24m-text span', { color: 'rgb(204, 0, 153)' }],
  [
    'a user is underlined with dots',
    message('[user=5]Ann[/user]'),
    '.b24m-mention',
    { color: 'rgb(29, 84, 162)', 'border-bottom': '1px dotted rgb(29, 84, 162)' },
  ],
  [
    'a quote is grey beside its bar',
    message('>>quoted'),
    '.b24m-quote',
    {
      'border-left': '2px solid rgb(147, 155, 164)',
      'padding-left': '10px',
      'font-size': '13px',
      color: 'rgb(118, 126, 135)',
    },
  ],
  [
    'code stands beside its bar, in the font of the text',
    message('[code]a  b[/code]'),
    '.b24m-code',
    {
      'border-left': '3px solid rgb(80, 80, 80)',
      'padding-left': '5px',
      color: 'rgb(80, 80, 80)',
      'white-space': 'pre-line',
      'font-size': '15px',
    },
  ],
  [
    'a link whose text is a picture becomes the picture',
    message('[url=https://a.example/]https://a.example/cat.png[/url]'),
    '.b24m-inline-picture',
    { height: '160px', 'min-width': '80px', 'border-radius': '12px' },
  ],
])('%s', async (_, value, selector, styles) => {
  await draw(page, value)
  expect(await stylesOf(page, selector, Object.keys(styles))).toEqual(styles)
})

test('the bubble is as wide as its text, and leaves 54 px of the row', async () => {
  await draw(page, message('Hi'))
  expect((await boxOf(page, '.b24m-bubble')).width).toBe(80)
  await draw(page, message('word '.repeat(100)))
  const row = await boxOf(page, '.b24m-message')
  expect(await boxOf(page, '.b24m-bubble')).toMatchObject({ width: row.width - 54 })
})

test('text, attach and time stand in the bubble, the keyboard below it', async () => {
  await draw(page, message('Hi').attach(card).keyboard(buttons))
  const places = ['.b24m-text', '.b24m-attach', '.b24m-time', '.b24m-keyboard']
  const boxes = await Promise.all(places.map(place => boxOf(page, place)))
  for (const [index, box] of boxes.slice(1).entries()) {
    expect(box.y, places[index + 1]).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? Number.NaN)
  }
  const bubble = await boxOf(page, '.b24m-bubble')
  expect(boxes[2]?.bottom).toBeLessThanOrEqual(bubble.bottom)
  expect(boxes[3]?.y).toBeGreaterThanOrEqual(bubble.bottom)
})
