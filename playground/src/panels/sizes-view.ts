import { formatPath, type Size, type TextSize } from 'b24-message'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Actions, State } from '../page/state.js'

const PARTS = ['message', 'attach', 'keyboard', 'menu'] as const

/** How much of its limits each part takes, as the server counts. */
export function sizesView({ words, judged, mode }: State, actions: Actions): TemplateResult {
  const sizes = judged?.report.sizes ?? {}
  const present = PARTS.flatMap(name => {
    const size = sizes[name]
    return size === undefined ? [] : [{ name, size }]
  })
  if (present.length === 0) return html`<p class="quiet">${words.sizes.none}</p>`
  return html`${present.map(
    ({ name, size }) => html`
      <h3 id="size-${name}">${words.parts[name]}</h3>
      ${meterView(words.sizes.chars(size.chars, size.maxChars), size.chars, size.maxChars, name)}
      ${meterView(words.sizes.bytes(size.bytes, size.maxBytes), size.bytes, size.maxBytes, name)}
      ${heaviestView(size)}
    `,
  )}`

  function heaviestView(size: Size | TextSize): TemplateResult | typeof nothing {
    if (!('heaviest' in size) || size.heaviest.length === 0) return nothing
    const elements = size.heaviest.map(({ path, chars }) => {
      const place = `${formatPath(path)} (${chars})`
      return mode === 'builder'
        ? html`<code>${place}</code> `
        : html`<button type="button" class="link" @click=${() => actions.goTo(path)}>${place}</button> `
    })
    return html`<p class="quiet">${words.sizes.heaviest}: ${elements}</p>`
  }
}

function meterView(text: string, taken: number, max: number, name: string): TemplateResult {
  return html`
    <p class="size">
      <meter min="0" max=${max} high=${max * 0.8} optimum="0" .value=${Math.min(taken, max)} aria-labelledby="size-${name}"></meter>
      <span class=${taken > max ? 'over' : ''}>${text}</span>
    </p>
  `
}
