import { html, nothing, type TemplateResult } from 'lit-html'
import { type Actions, type State, TABS, type Tab } from '../page/state.js'
import { codeView } from './code-view.js'
import { findingsView } from './findings-view.js'
import { sizesView } from './sizes-view.js'
import { storedView } from './stored-view.js'

const VIEWS: Readonly<Record<Tab, (state: State, actions: Actions) => TemplateResult>> = {
  findings: findingsView,
  sizes: sizesView,
  stored: storedView,
  code: codeView,
}

/** What there is to know of the message, one subject at a time. */
export function detailsView(state: State, actions: Actions): TemplateResult {
  const { words, tab, judged, problem } = state
  const isStale = tab !== 'findings' && judged !== undefined && problem !== undefined
  return html`
    <section class="panel" aria-label=${words.details.region}>
      <div
        class="bar tabs"
        role="tablist"
        aria-label=${words.details.region}
        @keydown=${(event: KeyboardEvent) => move(event, tab, actions)}
      >
        ${TABS.map(
          one => html`
            <button
              type="button"
              role="tab"
              id="tab-${one}"
              aria-selected=${one === tab}
              aria-controls="details"
              tabindex=${one === tab ? 0 : -1}
              @click=${() => actions.setTab(one)}
            >
              ${words.tabs[one]}${one === 'findings' ? countOf(state) : ''}
            </button>
          `,
        )}
      </div>
      <div id="details" class="details" role="tabpanel" aria-labelledby="tab-${tab}" tabindex="0">
        ${isStale ? html`<p class="quiet">${words.details.stale}</p>` : nothing} ${VIEWS[tab](state, actions)}
      </div>
    </section>
  `
}

function countOf({ judged, problem }: State): string {
  if (problem !== undefined) return ' (!)'
  return judged === undefined ? '' : ` (${judged.report.diagnostics.length})`
}

/** The keys that go through tabs everywhere. */
function move(event: KeyboardEvent, tab: Tab, actions: Actions): void {
  const last = TABS.length - 1
  const at = TABS.indexOf(tab)
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }
  const next = TABS[places[event.key] ?? -1]
  if (next === undefined) return
  event.preventDefault()
  actions.setTab(next)
  document.getElementById(`tab-${next}`)?.focus()
}
