import { html, nothing, type TemplateResult } from 'lit-html'
import type { Actions, State } from '../page/state.js'
import { CLIENT_NAMES, CODE_FORMATS, codeOf } from './code-formats.js'

/** The code that makes the message, or sends it. */
export function codeView({ words, judged, format }: State, actions: Actions): TemplateResult {
  const code = judged === undefined ? '' : codeOf(judged.subject, format)
  if (judged === undefined || code === '') return html`<p class="quiet">${words.code.none}</p>`
  const setFormat = ({ target }: Event) => {
    const found = CODE_FORMATS.find(one => target instanceof HTMLSelectElement && one === target.value)
    if (found !== undefined) actions.setFormat(found)
  }
  const names = { builders: words.code.builders, ...CLIENT_NAMES }
  return html`
    <div class="bar">
      <label>
        ${words.code.format}
        <select @change=${setFormat}>
          ${CODE_FORMATS.map(one => html`<option value=${one} .selected=${one === format}>${names[one]}</option>`)}
        </select>
      </label>
      <button type="button" @click=${() => actions.copy(code, document.getElementById('code'))}>${words.code.copy}</button>
    </div>
    ${judged.subject.part === undefined ? nothing : html`<p class="quiet">${words.code.noCall}</p>`}
    <pre id="code" tabindex="0" role="group" aria-label=${words.code.label}>${code}</pre>
  `
}
