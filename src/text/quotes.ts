import { element } from './element.js'
import { replacePairs } from './replace-pairs.js'

const ARROWS = '&gt;&gt;'
const BREAK = '<br />'

/** Lines that begin with `>>`; neighbours make one quote. */
export function showArrowQuotes(text: string): string {
  if (!text.includes(ARROWS)) return text
  const lines = text.split('<br />')
  const quoted = lines.map((line, index) => {
    if (!line.startsWith(ARROWS)) return line
    const open = lines[index - 1]?.startsWith(ARROWS) ? '' : '<div class="bx-im-quote" data-value="||"><div>'
    const close = lines[index + 1]?.startsWith(ARROWS) ? '' : '</div></div>'
    return `${open}${line.slice(ARROWS.length)}${close}`
  })
  return quoted.join('<br />')
}

export const DASHES = '-'.repeat(54)
/** The line that says whose words are quoted, if a break is behind it. */
export const HEADER = /^(?<name>[^[]+)\[(?<time>[^\]]+)](?: #(?<context>(?:chat\d+|\d+:\d+)\/\d+))?/

/** What stands between two rows of 54 dashes, the first of which ends its line. */
export function showDashQuotes(text: string): string {
  return replacePairs(text, {
    open: new RegExp(`${DASHES}<br />`, 'g'),
    close: new RegExp(`${DASHES}(?:<br />)?`, 'g'),
    write: inner => {
      const header = HEADER.exec(inner)
      const headerEnd = header?.[0].length ?? 0
      const isHeader = inner.startsWith(BREAK, headerEnd)
      const { name = '', time = '', context = '' } = (isHeader && header?.groups) || {}
      const value = `${name.trim()}|${time}|${context}`
      return element(
        'div',
        { class: 'bx-im-quote', 'data-value': value },
        `<div>${isHeader && header !== null ? inner.slice(headerEnd + BREAK.length) : inner}</div>`,
      )
    },
  })
}
