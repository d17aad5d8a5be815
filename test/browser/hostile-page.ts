import type { Page } from 'playwright-core'
import { ATTRIBUTES, ELEMENTS, VALUES } from '../laws/preview-elements.js'

/** What a page did that it was not to do. */
export interface Misdeeds {
  readonly dialogs: readonly string[]
  readonly requests: readonly string[]
  /** Scripts, handlers and styles that a strict policy would have stopped; here they run. */
  readonly violations: readonly string[]
  /** Elements, attributes and values outside of the preview's own. */
  readonly strangers: readonly string[]
}

export const NO_MISDEEDS: Misdeeds = { dialogs: [], requests: [], violations: [], strangers: [] }

export const NONCE = 'cHJldmlldw=='
const ADDRESS = 'https://page.example/'
// It only reports: what gets in does its worst, and is seen by the other witnesses too. The browser asks for the icon.
const POLICY = `default-src 'none'; style-src 'nonce-${NONCE}'; img-src ${ADDRESS}favicon.ico; base-uri 'none'`

/** Loads documents as a browser would from the web, handles all of their elements, and tells what came of it. */
export class HostilePage {
  readonly #page: Page
  #html = ''
  #dialogs: string[] = []
  #requests: string[] = []

  private constructor(page: Page) {
    this.#page = page
  }

  static async over(page: Page): Promise<HostilePage> {
    const hostile = new HostilePage(page)
    await page.addInitScript(watchViolations)
    page.on('dialog', dialog => {
      hostile.#dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('websocket', socket => hostile.#requests.push(`websocket ${socket.url()}`))
    await page.context().route('**', async route => {
      const request = route.request()
      if (request.url() === ADDRESS) {
        const headers = { 'content-security-policy-report-only': POLICY }
        await route.fulfill({ body: hostile.#html, contentType: 'text/html; charset=utf-8', headers })
      } else {
        hostile.#requests.push(`${request.resourceType()} ${request.url()}`)
        await route.abort()
      }
    })
    return hostile
  }

  /** The misdeeds of a body. */
  async try(body: string): Promise<Misdeeds> {
    this.#html = `<!doctype html><html><head><title>Hostile</title></head><body>${body}</body></html>`
    this.#dialogs = []
    this.#requests = []
    await this.#page.goto(ADDRESS)
    await this.#page.evaluate(touchAll)
    const values = Object.entries(VALUES).map(([name, { source, flags }]) => [name, source, flags] as const)
    const own = { elements: [...ELEMENTS], attributes: [...ATTRIBUTES], values }
    const { strangers, violations } = await this.#page.evaluate(lookAround, own)
    return { dialogs: this.#dialogs, requests: this.#requests, violations, strangers }
  }
}

// The functions below run in the page, each alone.

function watchViolations(): void {
  const seen: string[] = []
  Object.defineProperty(window, 'violations', { value: seen })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) => {
    seen.push(`${violatedDirective} ${blockedURI} ${sample}`)
  })
}

/** Sets off the handlers that elements could have, without following a link. */
async function touchAll(): Promise<void> {
  const events = [
    'mouseover',
    'mouseenter',
    'pointerdown',
    'focus',
    'click',
    'error',
    'load',
    'toggle',
    'animationstart',
  ]
  document.addEventListener('click', event => event.preventDefault(), true)
  for (const element of document.querySelectorAll('*')) {
    for (const type of events) element.dispatchEvent(new Event(type, { cancelable: true }))
  }
  await new Promise(resolve => setTimeout(resolve))
}

interface Own {
  readonly elements: readonly string[]
  readonly attributes: readonly string[]
  readonly values: readonly (readonly [name: string, source: string, flags: string])[]
}

function lookAround(own: Own): Pick<Misdeeds, 'strangers' | 'violations'> {
  const values = new Map(own.values.map(([name, source, flags]) => [name, new RegExp(source, flags)]))
  const strangers = [document.documentElement, document.body].flatMap(element =>
    element.getAttributeNames().map(name => `${element.localName} ${name}`),
  )
  if (document.head.innerHTML !== '<title>Hostile</title>') strangers.push(document.head.innerHTML)
  for (const element of document.querySelectorAll('body *')) {
    if (!own.elements.includes(element.localName)) strangers.push(element.localName)
    for (const { name, value } of element.attributes) {
      const isOwn = own.attributes.includes(name) && (values.get(name)?.test(value) ?? true)
      if (!isOwn) strangers.push(`${element.localName} ${name}=${value}`)
    }
  }
  const violations: unknown = Reflect.get(window, 'violations')
  return { strangers, violations: Array.isArray(violations) ? violations.map(String) : ['not watched'] }
}
