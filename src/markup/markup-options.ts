import type { MarkupLanguage } from './markup-language.js'

/** How a document becomes a message. */
export interface MarkupOptions {
  /** Headings are bold; `size` makes the first three levels larger too. */
  readonly headings?: 'bold' | 'size'
  /**
   * Code within a line keeps its backticks, for clients draw every `[code]` as a block of its own; `block` makes such
   * blocks of it.
   */
  readonly inlineCode?: 'backticks' | 'block'
  /**
   * Tables become aligned text in `[code]`, which no client of today draws in a font of fixed width; `grid` puts them as
   * grids into the ATTACH, below the text.
   */
  readonly tables?: 'code' | 'grid'
  /** Images become links; `attach` puts those that the server takes into the ATTACH, below the text. */
  readonly images?: 'link' | 'attach'
  /** The language of findings, from `b24-message/ru`; English without it. */
  readonly language?: MarkupLanguage
}
