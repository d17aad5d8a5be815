import type { Fix } from 'b24-message/fix'
import { html, type TemplateResult } from 'lit-html'
import type { Actions, State } from '../page/state.js'

const MAX_CHARS = 120

/** A fix to press, with what it changes; beside code, which it cannot change, its words alone. */
export function fixView(fix: Fix, verb: string, { mode }: State, actions: Actions): TemplateResult {
  if (mode === 'builder') return html`<p class="quiet">${verb}: ${fix.reason}</p>`
  return html`
    <button type="button" class="fix" @click=${() => actions.fix([fix])}><b>${verb}</b>: ${fix.reason}</button>
    <p class="change"><del>${short(fix.before)}</del> <ins>${short(fix.after)}</ins></p>
  `
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}…` : text
}
