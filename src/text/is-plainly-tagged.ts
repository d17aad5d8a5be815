// What may begin another markup, a quote or an entity, and commands that are about all of the text.
const OTHER = /[<>*_`&]|]\(|-{54}|^\s*\/(?:me|loud)/
const STYLES = 'buisBUIS'
const OPENING = /\[(?:(url)=(?:https?:\/)?\/[\w./?=%#:-]+|(user)=[1-9]\d{0,8}|(put|send)=[^[\]\s#]+)]/iy
/** What does not stand in the text of a link, a mention or a command, or shows there as something else. */
const NO_LABEL = /^\s*$|[\n\t]| {4}|#BR#/

/**
 * Whether the tags of a text are of the most usual kinds, each closed by its like and none in another, so that nothing can be
 * found in it. Most texts of bots are such, and to read them costs many times as much as this look.
 */
export function isPlainlyTagged(text: string): boolean {
  if (OTHER.test(text)) return false
  let next = text.indexOf('[')
  while (next >= 0) {
    const end = text.startsWith('[br]', next) ? next + '[br]'.length : endOfElement(text, next)
    if (end === undefined) return false
    next = text.indexOf('[', end)
  }
  return true
}

function endOfElement(text: string, start: number): number | undefined {
  const isStyle = text[start + 2] === ']' && STYLES.includes(text[start + 1] ?? '')
  OPENING.lastIndex = start
  const found = isStyle ? undefined : OPENING.exec(text)
  if (found === null) return undefined
  const name = found === undefined ? (text[start + 1] ?? '') : (found[1] ?? found[2] ?? found[3] ?? '')
  const openEnd = start + (found?.[0].length ?? '[b]'.length)
  const closeStart = text.indexOf('[', openEnd)
  if (closeStart < 0 || (!isStyle && NO_LABEL.test(text.slice(openEnd, closeStart)))) return undefined
  const end = closeStart + '[/]'.length + name.length
  return text.slice(closeStart, end).toLowerCase() === `[/${name.toLowerCase()}]` ? end : undefined
}
