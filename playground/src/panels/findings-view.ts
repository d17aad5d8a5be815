import type { Diagnostic } from 'b24-message'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Advice } from '../message/advice.js'
import type { Judged } from '../message/judged.js'
import type { Problem } from '../message/problem.js'
import type { Actions, State } from '../page/state.js'
import { findingView } from './finding-view.js'
import { fixView } from './fix-view.js'

// More than these nobody reads, and the page would stop to draw them.
const MAX_SHOWN = 100

/** The findings of the check, each with what can be done about it. */
export function findingsView(state: State, actions: Actions): TemplateResult {
  const { words, judged, problem } = state
  if (problem !== undefined) return problemView(problem, state, actions)
  if (judged === undefined) return html`<p class="quiet">${words.look.none}</p>`
  const { diagnostics } = judged.report
  const left = diagnostics.length - MAX_SHOWN
  return html`
    ${summaryView(judged, state, actions)}
    <ul class="findings">
      ${diagnostics.slice(0, MAX_SHOWN).map(finding => findingView(finding, judged.advice, state, actions))}
    </ul>
    ${left > 0 ? html`<p class="quiet">${words.findings.more(left)}</p>` : nothing}
    ${othersView(judged.advice, state, actions)}
  `
}

function problemView({ message, json }: Problem, { words }: State, actions: Actions): TemplateResult {
  const write = () => json !== undefined && actions.writeAsJson(json)
  const button = html`<button type="button" class="fix" @click=${write}>${words.editor.writeAsJson}</button>`
  return html`
    <div class="finding error">
      <p><strong>${words.findings.problem}.</strong> ${message}</p>
      ${json === undefined ? nothing : button}
    </div>
  `
}

function summaryView(judged: Judged, state: State, actions: Actions): TemplateResult {
  const { words } = state
  const { diagnostics } = judged.report
  const count = (severity: Diagnostic['severity']) => diagnostics.filter(one => one.severity === severity).length
  const counts = { error: count('error'), warning: count('warning'), hint: count('hint') }
  return html`
    <div class="bar">
      <p aria-live="polite">${diagnostics.length === 0 ? words.findings.none : words.findings.summary(counts)}</p>
      ${remedyView(judged, state, actions)}
    </div>
  `
}

/** What can be done about all of them together. */
function remedyView({ fixes }: Judged, { words, mode }: State, actions: Actions): TemplateResult | typeof nothing {
  const { fixes: safe, offers } = fixes
  if (mode === 'json') {
    if (safe.length === 0) return nothing
    return html`<button type="button" @click=${() => actions.fix()}>${words.findings.fixAll(safe.length)}</button>`
  }
  if (safe.length + offers.length === 0) return nothing
  return html`
    <span class="quiet">${words.findings.inJson}</span>
    <button type="button" @click=${() => actions.setMode('json')}>${words.findings.continue}</button>
  `
}

/** Fixes of what the check lets pass. */
function othersView({ others }: Advice, state: State, actions: Actions): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing
  const fixes = others.slice(0, MAX_SHOWN).map(one => fixView(one, state.words.findings.fix, state, actions))
  return html`<h3>${state.words.findings.others}</h3>${fixes}`
}
