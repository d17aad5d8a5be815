// What the server makes of HTML in the description of an attach (convertHtmlToBbCode), and nowhere else.

const TAG = /<(\/?)([a-z]+)((?:\s[^<>]*)?)>/gi
const SHELL = /<\/?(?:div|span|font)(?:\s[^<>]*)?>/gi
const PLAIN: ReadonlySet<string> = new Set(['b', 'u', 's', 'i'])

/** HTML as BB code. A tag counts where its closing one follows, with at least a character between them. */
export function bbCodeOfHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&') && !text.includes('#')) return text
  return convertPairs(text)
    .replaceAll('&nbsp;', ' ')
    .replaceAll('<hr>', '------[BR]')
    .replaceAll('#BR#', '[BR]')
    .replace(/<br(?: ?\/)?>/gi, '[br]')
    .replace(SHELL, '')
}

interface Replacement {
  readonly start: number
  readonly end: number
  readonly code: string
}

function convertPairs(text: string): string {
  const closing = closingTags(text)
  const replacements: Replacement[] = []
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: attributes = '' } of text.matchAll(TAG)) {
    const code = slash === '' ? codeOf(name, attributes) : undefined
    if (code === undefined) continue
    const start = index + tag.length
    const end = closing.get(name.toLowerCase())?.takeAfter(start)
    if (end === undefined) continue
    replacements.push({ start: index, end: start, code: `[${code}]` })
    replacements.push({ start: end, end: end + name.length + 3, code: `[/${code.split('=')[0]}]` })
  }
  return replace(text, replacements)
}

/** The BB code of an opening tag. A font has a size or a colour; the size wins. */
function codeOf(name: string, attributes: string): string | undefined {
  const lower = name.toLowerCase()
  if (PLAIN.has(lower)) return attributes.trim() === '' ? name : undefined
  if (lower === 'a') return prefixed('url=', /\shref=["']?([^"'\s]*)/i.exec(attributes)?.[1])
  if (lower !== 'font') return undefined
  const size = prefixed('size=', /\ssize=["']?(\d+)/i.exec(attributes)?.[1])
  return size ?? prefixed('color=', /\scolor=["']?(#[0-9a-f]+)/i.exec(attributes)?.[1])
}

function prefixed(prefix: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${prefix}${value}`
}

/** The closing tags of one name, each to be taken once. All takings together are one walk. */
class ClosingTags {
  private readonly starts: number[] = []
  private next = 0

  add(start: number): void {
    this.starts.push(start)
  }

  takeAfter(place: number): number | undefined {
    while (this.next < this.starts.length && (this.starts[this.next] as number) <= place) this.next++
    return this.starts[this.next++]
  }
}

function closingTags(text: string): ReadonlyMap<string, ClosingTags> {
  const byName = new Map<string, ClosingTags>()
  for (const { index, 1: slash, 2: name = '', 3: attributes = '' } of text.matchAll(TAG)) {
    if (slash === '' || attributes !== '') continue
    const key = name.toLowerCase()
    const known = byName.get(key) ?? new ClosingTags()
    known.add(index)
    byName.set(key, known)
  }
  return byName
}

function replace(text: string, replacements: readonly Replacement[]): string {
  let result = ''
  let done = 0
  for (const { start, end, code } of [...replacements].sort((one, other) => one.start - other.start)) {
    result += text.slice(done, start) + code
    done = end
  }
  return result + text.slice(done)
}
