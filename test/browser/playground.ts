import { existsSync, readFileSync } from 'node:fs'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { openPage } from './open-page.js'

const DIST = new URL('../../playground/dist/', import.meta.url)
const ADDRESS = 'https://playground.example/'
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
const MAX_TABS = 80

/** The built playground in a browser, as a web server would give it, found by roles and names as people find it. */
export class Playground {
  readonly page: Page
  /** What the page asked for, beside its own files. */
  readonly requests: string[] = []
  readonly dialogs: string[] = []
  readonly errors: string[] = []

  private constructor(page: Page) {
    this.page = page
  }

  static async open(options: BrowserContextOptions = {}): Promise<Playground> {
    const page = await openPage({ viewport: { width: 1400, height: 900 }, locale: 'en-US', ...options })
    const playground = new Playground(page)
    page.on('pageerror', error => playground.errors.push(String(error)))
    page.on('dialog', dialog => {
      playground.dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ADDRESS })
    await page.context().route('**', async route => {
      const { pathname, origin } = new URL(route.request().url())
      const file = new URL(pathname === '/' ? 'index.html' : pathname.slice(1), DIST)
      if (`${origin}/` === ADDRESS && existsSync(file)) {
        const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html'
        return route.fulfill({ body: readFileSync(file), contentType: `${contentType}; charset=utf-8` })
      }
      if (!pathname.endsWith('/favicon.ico')) playground.requests.push(route.request().url())
      return route.abort()
    })
    await playground.visit()
    return playground
  }

  /** Opens the page anew, with what stands behind `#`. */
  async visit(hash = ''): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(ADDRESS + hash)
    await this.tab('Findings').waitFor()
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: /^Message as|^Сообщение/ })
  }

  /** What is drawn of the message. */
  get preview(): Locator {
    return this.page.locator('.b24m')
  }

  get status(): Locator {
    return this.page.getByRole('status')
  }

  get details(): Locator {
    return this.page.getByRole('tabpanel')
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) })
  }

  choice(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  list(name: string): Locator {
    return this.page.getByRole('combobox', { name })
  }

  /** Pastes a text in place of what the editor holds. */
  async write(text: string): Promise<void> {
    await this.editor.focus()
    await this.page.evaluate(text => navigator.clipboard.writeText(text), text)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.press(text === '' ? 'Delete' : 'ControlOrMeta+v')
  }

  /** Goes to an element with the Tab key alone. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < MAX_TABS; presses++) {
      if ((await target.count()) > 0 && (await target.first().evaluate(isFocused))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`The Tab key does not lead to ${String(target)}.`)
  }
}

function isFocused(element: Element): boolean {
  const root = element.getRootNode()
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element
}
