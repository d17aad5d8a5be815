const PAIRED = new Set(['b', 'u', 's', 'i'])
const TAG = /<(\/?)([a-z])>/gi

/**
 * The server's own conversion of HTML to BB code, which it applies to the description of an attach only
 * (convertHtmlToBbCode). A tag counts where its closing one follows; what stands between them is left as it is.
 */
export function bbCodeOfHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&') && !text.includes('#')) return text
  return convertPairs(text)
    .replaceAll('&nbsp;', ' ')
    .replaceAll('<hr>', '------[BR]')
    .replaceAll('#BR#', '[BR]')
    .replace(/<br(?: ?\/)?>/gi, '[br]')
}

function convertPairs(text: string): string {
  const closing = closingTags(text)
  let result = ''
  let done = 0
  for (const { index, 0: tag, 1: slash, 2: name = '' } of text.matchAll(TAG)) {
    if (index < done || slash !== '' || !PAIRED.has(name.toLowerCase())) continue
    const end = nextAfter(closing.get(name.toLowerCase()) ?? [], index)
    if (end === undefined) continue
    const content = text.slice(index + tag.length, end)
    result += `${text.slice(done, index)}[${name}]${content}[/${text.slice(end + 2, end + 3)}]`
    done = end + tag.length + 1
  }
  return result + text.slice(done)
}

/** Where the closing tags of each name stand, the first one last. */
function closingTags(text: string): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { index, 1: slash, 2: name = '' } of text.matchAll(TAG)) {
    if (slash === '') continue
    const key = name.toLowerCase()
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  }
  for (const list of places.values()) list.reverse()
  return places
}

/** The first place after `index`; those before it are done with, so that all calls together take one walk. */
function nextAfter(places: number[], index: number): number | undefined {
  while (places.length > 0 && (places[places.length - 1] as number) < index) places.pop()
  return places[places.length - 1]
}
