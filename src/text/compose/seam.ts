/** No code that two neighbours could make together is longer. */
export const MAX_SEAM_CHARS = 64

// As in `escapeText`, and whole: what begins before the seam and ends behind it.
const READ = [
  String.raw`\[\/?[a-z]`,
  '#BR#',
  String.raw`<br\s*\/?>`,
  String.raw`&(?:#?\w{1,31};|#36)`,
  String.raw`:[\da-f]{8}:`,
  '-{54}',
  '\n>>',
]
const ANYWHERE = new RegExp(`(?=(${READ.join('|')}))`, 'gi')
const AT_START = /^\s*(?:>>|\/me|\/loud)/i

// What most texts do not end with: the beginning of any of these.
const BEGUN = /(?:\[\/?|#(?:BR?)?|<(?:b|br\s*\/?)?|&#?\w{0,31}|:[\da-f]{0,8}|-|>|\n|\/\w{0,4})$/i

/** Whether two neighbours, one of which was typed, would be read as a code that neither of them holds. */
export function isReadAcross(before: string, after: string, isStart: boolean): boolean {
  if (!BEGUN.test(before)) return false
  const seam = before.length
  const text = before + after.slice(0, MAX_SEAM_CHARS)
  for (const { 1: read = '', index } of text.matchAll(ANYWHERE)) {
    if (index < seam && index + read.length > seam) return true
  }
  if (!isStart || before.trim() === '') return false
  return (AT_START.exec(text)?.[0].length ?? 0) > seam
}
