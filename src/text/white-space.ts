/** Line breaks and the codes for them. */
export function writeBreaks(text: string): string {
  return text.replace(/\n|\[br]/gi, '<br />')
}

/** Four spaces or a tab keep their width. */
export function widenGaps(text: string): string {
  return text.replace(/ {4}|\t/g, '&nbsp;&nbsp;&nbsp;&nbsp;')
}

/** One line break at the very end is not shown. */
export function dropLastBreak(text: string): string {
  return text.endsWith('<br />') ? text.slice(0, -'<br />'.length) : text
}
