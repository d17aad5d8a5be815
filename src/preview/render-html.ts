import { quote } from '../diagnostic/quote.js'
import type { Brush } from './brush.js'
import { previewCss } from './css.js'
import { toHtml } from './elements.js'
import { messageHtml } from './message-html.js'
import { type PreviewOptions, readOptions } from './preview-options.js'
import { readScene } from './read-scene.js'
import { Rules } from './rules.js'

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
  const { theme, ...look } = readOptions(options)
  const rules = new Rules()
  const brush: Brush = { ...look, rules }
  const { part, botId } = options
  const scene = readScene(value, {
    marks: brush.marks,
    language: brush.language,
    ...(part === undefined ? {} : { part }),
    ...(botId === undefined ? {} : { botId }),
  })
  const message = messageHtml(scene, brush)
  const classes = `b24m b24m-${brush.client} b24m-${theme}`
  const html = `<div class="${classes}" lang="${toHtml(brush.language.tag)}">${message}</div>`
  return { html, css: rules.toCss() }
}

const NONCE = /^[\w+/-]+={0,2}$/

function nonceOf(nonce: string | undefined): string {
  if (nonce === undefined) return ''
  if (NONCE.test(nonce)) return ` nonce="${nonce}"`
  throw new TypeError(`nonce is ${quote(nonce)}: give base64, as it stands behind 'nonce-' in the policy.`)
}
