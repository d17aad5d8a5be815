const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#91;': '[', '&#93;': ']', '&#39;': "'", '&#33;': '!' },
  ...{ '&#36': '$', '&#124;': '|', '&#092;': '\\', '&nbsp;': ' ' },
}
// Text::parse leaves alone what stands in these.
const PROTECTED = /(\[put(?:=.+?)?\].*?\[\/put\]|\[send(?:=.+?)?\].*?\[\/send\]|\[code\][\s\S]*?\[\/code\])/gi

/** What the server makes of a message's text before a client gets it, save for links and names. */
export function asRead(text: string): string {
  return text
    .replace(/\[BR\]|\[br\]|#BR#/g, '\n')
    .replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '')
    .replace(/:f09f9880:/g, '😀')
    .split(PROTECTED)
    .map((piece, index) => (index % 2 === 0 ? parsed(piece) : piece))
    .join('')
}

function parsed(text: string): string {
  return text
    .replace(/<br \/>|#BR#|\[br\]/g, '\n')
    .replace(/&(?:quot|lt|gt|amp|#91|#93|#39|#33|#124|#092|nbsp);|&#36/g, entity => ENTITIES[entity] ?? entity)
    .replaceAll('\u00a0', ' ')
}
