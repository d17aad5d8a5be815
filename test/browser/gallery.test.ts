import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { galleryPage } from '../../scripts/gallery-page.js'
import { samples } from '../../scripts/gallery-samples.js'
import { comparePictures } from './compare-pictures.js'
import { fontCss } from './font-css.js'
import { openPage } from './open-page.js'

const APPROVED = new URL('approved/', import.meta.url)
const DIFFERENCES = new URL('.differences/', import.meta.url)
const isApproving = process.env.MODE === 'approve'
// With the font of the tests, other versions of Chromium may smooth some letters in another way, which is not counted. More
// than this is an element that moves by a pixel, a name in another weight, a bar in another colour. Smaller things, such as
// the colour of the time or how round a button is, are held by the tests of styles.
const MAX_SHARE = 0.0005

const requests: string[] = []
// The font is no part of the page, whose policy would not let it in.
const page = await openPage({ viewport: { width: 1660, height: 900 }, bypassCSP: true })
page.on('request', request => requests.push(request.url()))
await page.setContent(galleryPage())
await page.addStyleTag({ content: fontCss() })
await page.evaluate(() => document.fonts.ready)

test('the gallery loads nothing', () => {
  expect(requests.filter(url => !url.startsWith('data:font/'))).toEqual([])
})

test('its text is in the font of the tests', async () => {
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).not.toContain('error')
  expect(await page.evaluate(() => document.fonts.check('15px Arimo'))).toBe(true)
})

test.each(samples)('$id looks as it was approved', async ({ id }) => {
  const now = await page.locator(`#${id} .looks`).screenshot()
  const file = new URL(`${id}.png`, APPROVED)
  if (isApproving) writeFileSync(file, now)
  expect(existsSync(file), `${id} has no approved picture: look at the gallery, then \`npm run approve\``).toBe(true)
  const { share, picture } = comparePictures(readFileSync(file), now)
  if (share > MAX_SHARE) keep({ [`${id}.now.png`]: now, [`${id}.difference.png`]: picture })
  const advice = `${id} looks other than approved: see ${fileURLToPath(DIFFERENCES)}, and \`npm run approve\` if it is right`
  expect(share, advice).toBeLessThanOrEqual(MAX_SHARE)
})

test('every approved picture is of a sample', () => {
  const names = samples.map(({ id }) => `${id}.png`)
  expect(readdirSync(APPROVED).toSorted()).toEqual(names.toSorted())
})

function keep(files: Readonly<Record<string, Buffer>>): void {
  mkdirSync(DIFFERENCES, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, DIFFERENCES), content)
}
