import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FACES = [
  [400, 'normal'],
  [400, 'italic'],
  [600, 'normal'],
  [700, 'normal'],
] as const

/**
 * Draws all text of a page in Arimo, which comes with the package of that name, so that pictures do not differ by the fonts
 * of a machine.
 */
export function fontCss(): string {
  const faces = FACES.map(([weight, style]) => {
    const file = createRequire(import.meta.url).resolve(`@fontsource/arimo/files/arimo-latin-${weight}-${style}.woff2`)
    const source = `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`
    return `@font-face{font-family:Arimo;font-weight:${weight};font-style:${style};src:${source}}`
  })
  return `${faces.join('\n')}\n*{font-family:Arimo !important}`
}
