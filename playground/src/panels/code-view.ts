import { MessageError } from 'b24-message'
import { html, nothing, type TemplateResult } from 'lit-html'
import { CLIENT_NAMES, CODE_FORMATS, type CodeFormat, codeOf } from '../message/code-formats.js'
import type { Subject } from '../message/subject.js'
import { wordSelectView } from '../page/select-view.js'
import type { Actions, State } from '../page/state.js'

/** The code that makes the message, or sends it. */
export function codeView({ words, judged, format }: State, actions: Actions): TemplateResult {
  const code = judged === undefined ? '' : codeOrWhyNot(judged.subject, format)
  if (judged === undefined || code === '') return html`<p class="quiet">${words.code.none}</p>`
  const copy = () => actions.copy(code, document.getElementById('code'))
  const names = { builders: words.code.builders, ...CLIENT_NAMES }
  return html`
    <div class="bar">
      ${wordSelectView('format', words.code.format, CODE_FORMATS, names, format, actions.setFormat)}
      <button type="button" @click=${copy}>${words.code.copy}</button>
    </div>
    ${judged.subject.part === undefined ? nothing : html`<p class="quiet">${words.code.noCall}</p>`}
    <pre id="code" tabindex="0" role="group" aria-label=${words.code.label}>${code}</pre>
  `
}

function codeOrWhyNot(subject: Subject, format: CodeFormat): string {
  try {
    return codeOf(subject, format)
  } catch (error) {
    return error instanceof MessageError ? error.message : String(error)
  }
}
