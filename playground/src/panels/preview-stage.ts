import { type PreviewOptions, previewCss, renderParts } from 'b24-message/preview'

/** Draws previews into a shadow tree, where neither the page's style nor theirs reaches the other. */
export class PreviewStage {
  readonly #root: ShadowRoot
  readonly #own = new CSSStyleSheet()

  constructor(host: HTMLElement) {
    const shared = new CSSStyleSheet()
    shared.replaceSync(previewCss)
    this.#root = host.attachShadow({ mode: 'open' })
    this.#root.adoptedStyleSheets = [shared, this.#own]
  }

  draw(value: unknown, options: PreviewOptions): void {
    const { html, css } = renderParts(value, options)
    this.#own.replaceSync(css)
    // The preview escapes all that a message holds, and writes none but its own few elements and attributes.
    this.#root.innerHTML = html
  }
}
