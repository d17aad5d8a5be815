import { html, type TemplateResult } from 'lit-html'
import { payloads, starters } from '../examples/examples.js'
import { MODES } from '../message/draft.js'
import { detailsView } from '../panels/details-view.js'
import { previewView } from '../panels/preview-view.js'
import { languages } from '../words/languages.js'
import { choiceView } from './choice-view.js'
import { THEMES } from './reader.js'
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
  const names = words.examples.names
  const options = (ids: Iterable<string>) => [...ids].map(id => html`<option value=${id}>${names[id] ?? id}</option>`)
  return html`
    <header class="bar">
      <div class="title">
        <h1>${words.page.title}</h1>
        <p class="quiet">${words.page.tagline}</p>
      </div>
      <label>
        ${words.examples.label}
        <select @change=${(event: Event) => actions.choose(chosen(event))}>
          <option value="" .selected=${true}>${words.examples.choose}</option>
          <optgroup label=${words.examples.starters}>${options(starters.keys())}</optgroup>
          <optgroup label=${words.examples.payloads}>${options(payloads.keys())}</optgroup>
        </select>
      </label>
      <button type="button" @click=${actions.share}>${words.page.share}</button>
      <label>
        ${words.page.language}
        <select @change=${(event: Event) => pick(languages.keys(), event, actions.setLanguage)}>
          ${[...languages.values()].map(
            ({ tag, name }) => html`<option value=${tag} lang=${tag} .selected=${tag === words.tag}>${name}</option>`,
          )}
        </select>
      </label>
      <label>
        ${words.page.theme}
        <select @change=${(event: Event) => pick(THEMES, event, actions.setTheme)}>
          ${THEMES.map(one => html`<option value=${one} .selected=${one === theme}>${words.themes[one]}</option>`)}
        </select>
      </label>
      <p class="status" role="status">${status}</p>
    </header>
  `
}

function pick<Word extends string>(words: Iterable<Word>, event: Event, take: (word: Word) => void): void {
  const found = [...words].find(word => word === chosen(event))
  if (found !== undefined) take(found)
}

function chosen({ target }: Event): string {
  return target instanceof HTMLSelectElement ? target.value : ''
}
