import type { Page } from 'playwright-core'
import { type HtmlOptions, renderHtml } from '../../src/preview.js'

/** Draws a message in the page. */
export async function draw(page: Page, value: unknown, options: HtmlOptions = {}): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${renderHtml(value, options)}`)
}

/** What the browser made of these properties of the first element that the selector finds. */
export async function stylesOf(page: Page, selector: string, properties: readonly string[]): Promise<object> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, properties) => {
      const style = getComputedStyle(element)
      return Object.fromEntries(properties.map(property => [property, style.getPropertyValue(property)]))
    }, properties)
}

/** Where an element stands, and how large it is. */
export async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not shown.`)
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}
