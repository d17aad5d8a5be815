import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { findChromium } from './chromium.js'

// Letters are drawn alike on every machine: without hints to the screen, colours of its pixels, or its colour profile.
const ARGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]
// A machine may be busy.
const TIMEOUT_MS = 60_000

/** A page in a browser of its own, which is closed behind the tests of the file. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS })
  afterAll(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, ...options })
  page.setDefaultTimeout(TIMEOUT_MS)
  return page
}
