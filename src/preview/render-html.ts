import { quote } from '../diagnostic/quote.js'
import { previewCss } from './html/css.js'
import { toHtml } from './html/elements.js'
import { messageHtml } from './html/message-html.js'
import { Rules } from './html/rules.js'
import { readScene } from './scene/read-scene.js'
import { oneOf, readView, type ViewOptions } from './view-options.js'

export type Theme = 'light' | 'dark'

export interface PreviewOptions extends ViewOptions {
  /** `light` unless told. */
  readonly theme?: Theme
  /** `placeholder` unless told: a box that says what belongs there, and nothing is loaded from anywhere. */
  readonly images?: 'load' | 'placeholder'
}

export interface HtmlOptions extends PreviewOptions {
  /** The nonce of the page's content security policy, for the `<style>`. */
  readonly nonce?: string
}

/** A preview for a page that has {@link previewCss} already. */
export interface PreviewParts {
  readonly html: string
  /** The rules for the colours and sizes of this message alone; those of several messages can stand together. */
  readonly css: string
}

/**
 * A message as a client shows it, as a piece of HTML with its style: no script, no `style` attributes, and nothing loaded
 * unless `images` says so. Takes a message, a call, a part, or what JSON holds of one; draws what the server stores of it.
 *
 * @example
 * renderHtml(message('Hi [b]there[/b]')).includes('<div class="b24m-text">Hi <b>there</b></div>')
 * // true
 */
export function renderHtml(value: unknown, options: HtmlOptions = {}): string {
  const { html, css } = renderParts(value, options)
  return `<style${nonceOf(options.nonce)}>${previewCss}${css}</style>${html}`
}

/** The same with its style apart, for pages whose policy takes style sheets from files only. */
export function renderParts(value: unknown, options: PreviewOptions = {}): PreviewParts {
  const view = readView(options)
  const theme = oneOf('theme', options.theme, THEMES)
  const loadsImages = oneOf('images', options.images, IMAGES) === 'load'
  const rules = new Rules()
  const message = messageHtml(readScene(value, view, options), { ...view, loadsImages, rules })
  const classes = `b24m b24m-${view.client} b24m-${theme}`
  const html = `<div class="${classes}" lang="${toHtml(view.language.tag)}">${message}</div>`
  return { html, css: rules.toCss() }
}

const THEMES: readonly Theme[] = ['light', 'dark']
const IMAGES = ['placeholder', 'load'] as const
const NONCE = /^[\w+/-]+={0,2}$/

function nonceOf(nonce: string | undefined): string {
  if (nonce === undefined) return ''
  if (NONCE.test(nonce)) return ` nonce="${nonce}"`
  throw new TypeError(`nonce is ${quote(nonce)}: give base64, as it stands behind 'nonce-' in the policy.`)
}
