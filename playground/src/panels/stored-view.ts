import { html, type TemplateResult } from 'lit-html'
import { writeJson } from '../message/write-json.js'
import type { State } from '../page/state.js'

/** What the server makes of the message. */
export function storedView({ words, judged }: State): TemplateResult {
  const stored = judged?.subject.store()
  if (stored === undefined) return html`<p class="quiet">${words.stored.none}</p>`
  return html`
    <p class="quiet">${words.stored.hint}</p>
    <pre tabindex="0" role="group" aria-label=${words.stored.label}>${writeJson(stored)}</pre>
  `
}
