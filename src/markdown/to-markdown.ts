import type { Line } from '../markup/boxes.js'
import { type Notation, printLines } from '../markup/print-lines.js'
import { readMessage } from '../markup/read-message.js'

const SIGNS = { bold: '**', italic: '*', strike: '~~' } as const
// A colon before slashes makes an address, in which no sign can be escaped.
const SPECIAL = /[\\`*_[<>~|$&]|:(?=\/\/)/g
const SPECIAL_START = /^( *)([#+\-=]|\d{1,9}[.)](?=\s|$))/

const markdown: Notation = {
  text(text, isLineStart) {
    const escaped = text.replace(SPECIAL, sign => `\\${sign}`)
    return isLineStart ? escaped.replace(SPECIAL_START, escapeStart) : escaped
  },
  inline(kind, text, address) {
    if (kind === 'underline') return `<u>${text}</u>`
    if (kind === 'bold' || kind === 'italic' || kind === 'strike') return SIGNS[kind] + text + SIGNS[kind]
    if (kind === 'image') return `![](<${toDestination(address)}>)`
    return kind === 'link' ? `[${toLabel(text)}](<${toDestination(address)}>)` : text
  },
  code(text) {
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(run => run.length + 1)))
    return [fence, ...text.split('\n'), fence]
  },
  quote: lines => joined(lines).map(text => `> ${text}`.trimEnd()),
}

/**
 * The text of a message as Markdown, for mails, logs and language models. Mentions, commands and dates leave their texts;
 * sizes and colours have no word in Markdown. Line breaks are hard ones.
 *
 * @example
 * toMarkdown('[b]Order 142[/b] is [url=https://shop.example/142]late[/url]')
 * // '**Order 142** is [late](<https://shop.example/142>)'
 */
export function toMarkdown(text: string): string {
  if (typeof text !== 'string') return ''
  return joined(printLines(readMessage(text), markdown)).join('\n')
}

// A block stands apart; an indent would make code of a line, but for no-break spaces; a line that another text follows is broken by a backslash.
function joined(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text, isBlock = false }, index) => {
    const next = lines[index + 1]
    const line = isBlock ? text : text.replace(/^ +/, gap => '\u00a0'.repeat(gap.length))
    if (next === undefined || text === '') return line
    if (isBlock !== (next.isBlock ?? false)) return next.text === '' ? line : [line, '']
    return isBlock || next.text === '' ? line : `${line}\\`
  })
}

function escapeStart(_found: string, gap: string, sign: string): string {
  // A figure cannot be escaped, the sign behind it can.
  return `${gap}${sign.slice(0, -1)}\\${sign.slice(-1)}`
}

// Elsewhere a closing bracket means nothing.
function toLabel(text: string): string {
  return text.replace(/(?<!\\)\]/g, '\\]')
}

function toDestination(address: string): string {
  return address.replace(/[<>\\\n]/g, sign => encodeURIComponent(sign))
}
