import type { Key } from 'b24-message'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Actions, State } from '../page/state.js'

/** A place in the message; a press goes there, where the editor holds the message itself. */
export function placeView(
  path: readonly Key[],
  text: string,
  { words, mode }: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (text === '') return nothing
  if (mode === 'builder') return html`<code>${text}</code>`
  const label = words.findings.goTo(text)
  return html`<button type="button" class="link" aria-label=${label} @click=${() => actions.goTo(path)}>${text}</button>`
}
