import { shown } from '../../../src/text.js'

/** A text as a page for people to review: the BB code, then what a reader sees, and what is marked in it. */
export function toPage(text: string): string {
  const { visible, marks } = shown(text)
  const list = marks.map(([kind, ...rest]) => `  ${kind}: ${rest.map(part => JSON.stringify(part)).join(' · ')}`)
  const signs = (shown: string) => shown.replaceAll('\u200b', '~').replaceAll('\u2007', '·')
  return [
    signs(text),
    '··· shown',
    signs(visible),
    ...(list.length > 0 ? ['··· marked', ...list.map(signs)] : []),
  ].join('\n')
}
