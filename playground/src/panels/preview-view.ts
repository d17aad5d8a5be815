import { html, type TemplateResult } from 'lit-html'
import { CLIENTS } from '../message/share.js'
import { choiceView } from '../page/choice-view.js'
import type { Actions, State } from '../page/state.js'

/** The message as a client shows it, with the choice of the client. */
export function previewView(
  { words, client, marks, judged, problem }: State,
  actions: Actions,
  host: HTMLElement,
): TemplateResult {
  return html`
    <section class="panel" aria-labelledby="preview-heading">
      <div class="bar">
        <h2 id="preview-heading">${words.look.region}</h2>
        ${choiceView('client', words.look.client, CLIENTS, words.clients, client, actions.setClient)}
        <label>
          <input
            type="checkbox"
            .checked=${marks}
            @change=${({ target }: Event) => target instanceof HTMLInputElement && actions.setMarks(target.checked)}
          />
          ${words.look.marks}
        </label>
      </div>
      <div
        class=${problem === undefined ? 'stage' : 'stage stale'}
        tabindex="0"
        role="group"
        aria-label=${words.clients[client]}
      >
        ${judged === undefined ? html`<p class="quiet">${words.look.none}</p>` : host}
      </div>
    </section>
  `
}
