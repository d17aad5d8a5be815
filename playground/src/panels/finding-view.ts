import { type Diagnostic, formatPath } from 'b24-message'
import type { Offer } from 'b24-message/fix'
import { html, type TemplateResult } from 'lit-html'
import type { Advice } from '../message/advice.js'
import type { Actions, State } from '../page/state.js'
import { fixView } from './fix-view.js'
import { placeView } from './place-view.js'

/** One finding: how bad, where, what, and what can be done. */
export function findingView(finding: Diagnostic, advice: Advice, state: State, actions: Actions): TemplateResult {
  const { severity, message, code, path } = finding
  const { words } = state
  return html`
    <li class="finding ${severity}">
      <p>
        <strong>${words.severities[severity]}</strong> ${placeView(path, formatPath(path), state, actions)}
        <code>${code}</code>
      </p>
      <p>${message}</p>
      ${advice.fixesFor(finding).map(one => fixView(one, words.findings.fix, state, actions))}
      ${advice.offersFor(finding).map(one => offerView(one, state, actions))}
    </li>
  `
}

function offerView({ question, choices }: Offer, state: State, actions: Actions): TemplateResult {
  const choiceViews = choices.map(one => fixView(one, state.words.findings.choice, state, actions))
  return html`<p>${question}</p>${choiceViews}`
}
