import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { galleryPage } from '../../scripts/gallery-page.js'
import { openPage } from './open-page.js'
import { Playground } from './playground.js'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** What axe finds serious or worse. The colours of messages, also of links in them, are those of the clients. */
async function seriousIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE)
  const violations = await page.evaluate(async () => {
    const around = await window.axe.run({ exclude: [{ fromShadowDom: ['.preview-host', '.b24m'] }, '.b24m'] })
    const colors = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } }
    const withPreview = await window.axe.run(document, { rules: colors })
    return [...around.violations, ...withPreview.violations].map(({ id, impact, nodes }) => ({
      impact: impact ?? '',
      text: `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    }))
  })
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ text }) => text)
}

describe('the playground', async () => {
  const playground = await Playground.open()

  test.each(['Findings', 'Sizes', 'Stored', 'Code'])('in the tab %s', async tab => {
    await playground.list('Example').selectOption({ label: 'A call that is refused, to fix' })
    await playground.preview.getByText('#142').waitFor()
    await playground.tab(tab).click()
    expect(await seriousIn(playground.page)).toEqual([])
  })

  test('in the dark', async () => {
    await playground.list('Theme').selectOption({ label: 'Dark' })
    await playground.tab('Findings').click()
    expect(await seriousIn(playground.page)).toEqual([])
  })

  test('with the builders, on a narrow screen', async () => {
    await playground.page.setViewportSize({ width: 400, height: 800 })
    await playground.choice('TypeScript').check()
    expect(await seriousIn(playground.page)).toEqual([])
  })

  test('in Russian', async () => {
    await playground.list('Language').selectOption({ label: 'Русский' })
    await playground.page.locator('html[lang="ru"]').waitFor()
    expect(await seriousIn(playground.page)).toEqual([])
  })
})

test('the gallery', async () => {
  const page = await openPage({ viewport: { width: 1660, height: 900 }, bypassCSP: true })
  await page.setContent(galleryPage())
  expect(await seriousIn(page)).toEqual([])
})

test('axe sees what is wrong', async () => {
  const page = await openPage()
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"><button></button></main>')
  expect((await seriousIn(page)).map(text => text.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'button-name']),
  )
})
