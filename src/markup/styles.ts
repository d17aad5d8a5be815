import type { Style } from './inline-run.js'
import type { MarkupOptions } from './markup-options.js'

/** The codes of the styles that a document knows. */
export const STYLES = {
  bold: pair('b'),
  italic: pair('i'),
  underline: pair('u'),
  strike: pair('s'),
} as const satisfies Record<string, Style>

// In px; the text is 15.
const HEADING_SIZES = [24, 20, 18]

/** How a heading looks. */
export function headingStyles(level: number, { headings }: MarkupOptions): readonly Style[] {
  const size = headings === 'size' ? HEADING_SIZES[level - 1] : undefined
  return size === undefined ? [STYLES.bold] : [{ name: 'size', open: `[size=${size}]`, close: '[/size]' }, STYLES.bold]
}

/** Clients read a code within its like only so often, and it changes nothing there. */
export function withStyle(styles: readonly Style[], style: Style): readonly Style[] {
  return styles.some(({ name }) => name === style.name) ? styles : [...styles, style]
}

function pair(name: string): Style {
  return { name, open: `[${name}]`, close: `[/${name}]` }
}
