import { html, type TemplateResult } from 'lit-html'
import { payloads, starters } from '../examples/examples.js'
import { MODES } from '../message/draft.js'
import { detailsView } from '../panels/details-view.js'
import { previewView } from '../panels/preview-view.js'
import { languageNames, languages } from '../words/languages.js'
import type { Words } from '../words/words.js'
import { choiceView } from './choice-view.js'
import { THEMES } from './reader.js'
import { type Options, selectView, wordSelectView } from './select-view.js'
import type { Actions, State } from './state.js'

/** The places that draw themselves. */
export interface Hosts {
  readonly editor: HTMLElement
  readonly preview: HTMLElement
}

/** The whole page. */
export function pageView(state: State, actions: Actions, hosts: Hosts): TemplateResult {
  const { words } = state
  return html`
    ${headerView(state, actions)}
    <main>
      <section class="panel" aria-labelledby="message-heading">
        <div class="bar">
          <h2 id="message-heading">${words.editor.region}</h2>
          ${choiceView('mode', words.editor.mode, MODES, words.modes, state.mode, actions.setMode)}
        </div>
        ${hosts.editor}
        <p class="quiet">${words.editor.hint}</p>
      </section>
      <div class="column">${previewView(state, actions, hosts.preview)} ${detailsView(state, actions)}</div>
    </main>
  `
}

function headerView({ words, theme, status }: State, actions: Actions): TemplateResult {
  return html`
    <header class="bar">
      <div class="title">
        <h1>${words.page.title}</h1>
        <p class="quiet">${words.page.tagline}</p>
      </div>
      ${selectView('example', words.examples.label, exampleOptions(words), actions.choose)}
      <button type="button" @click=${actions.share}>${words.page.share}</button>
      ${wordSelectView('language', words.page.language, languages.keys(), languageNames, words.tag, actions.setLanguage)}
      ${wordSelectView('theme', words.page.theme, THEMES, words.themes, theme, actions.setTheme)}
      <p class="status" role="status">${status}</p>
    </header>
  `
}

function exampleOptions({ examples }: Words): Options {
  const options = (ids: Iterable<string>) =>
    [...ids].map(id => html`<option value=${id}>${examples.names[id] ?? id}</option>`)
  return html`
    <option value="">${examples.choose}</option>
    <optgroup label=${examples.starters}>${options(starters.keys())}</optgroup>
    <optgroup label=${examples.payloads}>${options(payloads.keys())}</optgroup>
  `
}
