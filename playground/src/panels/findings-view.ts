import { type Diagnostic, formatPath } from 'b24-message'
import type { Fix, Offer } from 'b24-message/fix'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Advice } from '../message/advice.js'
import type { Judged } from '../message/judged.js'
import type { Problem } from '../message/problem.js'
import type { Actions, State } from '../page/state.js'

// More than these nobody reads, and the page would stop to draw them.
const MAX_SHOWN = 100

/** The findings of the check, each with what can be done about it. */
export function findingsView(state: State, actions: Actions): TemplateResult {
  const { words, judged, problem } = state
  if (problem !== undefined) return problemView(problem, state, actions)
  if (judged === undefined) return html`<p class="quiet">${words.look.none}</p>`
  const { diagnostics } = judged.report
  return html`
    ${summaryView(judged, state, actions)}
    <ul class="findings">
      ${diagnostics.slice(0, MAX_SHOWN).map(finding => findingView(finding, judged.advice, state, actions))}
    </ul>
    ${diagnostics.length > MAX_SHOWN ? html`<p class="quiet">${words.findings.more(diagnostics.length - MAX_SHOWN)}</p>` : nothing}
    ${othersView(judged.advice, state, actions)}
  `
}

function problemView({ message, json }: Problem, { words }: State, actions: Actions): TemplateResult {
  return html`
    <div class="finding error">
      <p><strong>${words.findings.problem}.</strong> ${message}</p>
      ${
        json === undefined
          ? nothing
          : html`<button type="button" class="fix" @click=${() => actions.writeAsJson(json)}>${words.editor.writeAsJson}</button>`
      }
    </div>
  `
}

function summaryView({ report, fixes }: Judged, { words, mode }: State, actions: Actions): TemplateResult {
  const count = (severity: Diagnostic['severity']) => report.diagnostics.filter(one => one.severity === severity).length
  const summary =
    report.diagnostics.length === 0
      ? words.findings.none
      : words.findings.summary({ error: count('error'), warning: count('warning'), hint: count('hint') })
  const inJson = html`
    <span class="quiet">${words.findings.inJson}</span>
    <button type="button" @click=${() => actions.setMode('json')}>${words.findings.continue}</button>
  `
  const all = html`<button type="button" @click=${() => actions.fix()}>${words.findings.fixAll(fixes.fixes.length)}</button>`
  const canFix = fixes.fixes.length > 0 || fixes.offers.length > 0
  return html`
    <div class="bar">
      <p aria-live="polite">${summary}</p>
      ${mode === 'builder' ? (canFix ? inJson : nothing) : fixes.fixes.length > 0 ? all : nothing}
    </div>
  `
}

function findingView(finding: Diagnostic, advice: Advice, state: State, actions: Actions): TemplateResult {
  const { severity, message, code } = finding
  return html`
    <li class="finding ${severity}">
      <p><strong>${state.words.severities[severity]}</strong> ${placeView(finding, state, actions)} <code>${code}</code></p>
      <p>${message}</p>
      ${advice.fixesFor(finding).map(one => fixView(one, state.words.findings.fix, state, actions))}
      ${advice.offersFor(finding).map(one => offerView(one, state, actions))}
    </li>
  `
}

function placeView({ path }: Diagnostic, { words, mode }: State, actions: Actions): TemplateResult | typeof nothing {
  const place = formatPath(path)
  if (place === '') return nothing
  if (mode === 'builder') return html`<code>${place}</code>`
  return html`
    <button type="button" class="link" aria-label=${words.findings.goTo(place)} @click=${() => actions.goTo(path)}>${place}</button>
  `
}

function fixView(fix: Fix, verb: string, { mode }: State, actions: Actions): TemplateResult {
  return mode === 'builder'
    ? html`<p class="quiet">${verb}: ${fix.reason}</p>`
    : html`<button type="button" class="fix" @click=${() => actions.fix([fix])}><b>${verb}</b>: ${fix.reason}</button>`
}

function offerView({ question, choices }: Offer, state: State, actions: Actions): TemplateResult {
  return html`<p>${question}</p>${choices.map(one => fixView(one, state.words.findings.choice, state, actions))}`
}

/** Fixes of what the check lets pass. */
function othersView({ others }: Advice, state: State, actions: Actions): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing
  return html`<h3>${state.words.findings.others}</h3>${others.map(one => fixView(one, state.words.findings.fix, state, actions))}`
}
