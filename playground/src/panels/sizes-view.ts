import { formatPath, type Size, type TextSize } from 'b24-message'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Actions, State } from '../page/state.js'
import { placeView } from './place-view.js'

const PARTS = ['message', 'attach', 'keyboard', 'menu'] as const
type Part = (typeof PARTS)[number]

/** How much of its limits each part takes, as the server counts. */
export function sizesView(state: State, actions: Actions): TemplateResult {
  const { words, judged } = state
  const sizes = judged?.report.sizes ?? {}
  const views = PARTS.map(name => {
    const size = sizes[name]
    return size === undefined ? undefined : partView(name, size, state, actions)
  })
  return views.some(view => view !== undefined)
    ? html`${views.map(view => view ?? nothing)}`
    : html`<p class="quiet">${words.sizes.none}</p>`
}

function partView(name: Part, size: Size | TextSize, state: State, actions: Actions): TemplateResult {
  const { parts, sizes } = state.words
  const { chars, maxChars, bytes, maxBytes } = size
  return html`
    <h3 id="size-${name}">${parts[name]}</h3>
    ${meterView(sizes.chars(chars, maxChars), chars, maxChars, name)}
    ${meterView(sizes.bytes(bytes, maxBytes), bytes, maxBytes, name)}
    ${'heaviest' in size && size.heaviest.length > 0 ? heaviestView(size, state, actions) : nothing}
  `
}

function heaviestView({ heaviest }: Size, state: State, actions: Actions): TemplateResult {
  const places = heaviest.map(
    ({ path, chars }) => html`${placeView(path, `${formatPath(path)} (${chars})`, state, actions)} `,
  )
  return html`<p class="quiet">${state.words.sizes.heaviest}: ${places}</p>`
}

function meterView(text: string, taken: number, max: number, name: string): TemplateResult {
  return html`
    <p class="size">
      <meter
        min="0"
        max=${max}
        high=${max * 0.8}
        optimum="0"
        .value=${Math.min(taken, max)}
        aria-labelledby="size-${name}"
      ></meter>
      <span class=${taken > max ? 'over' : ''}>${text}</span>
    </p>
  `
}
