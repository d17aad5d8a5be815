import { isShownAddress } from '../links.js'
import { refuse } from './refuse.js'

// What would end the tag, or be read as something else on the way, up to the character that is then percent-encoded.
const READ = [
  String.raw`[\s\p{Cc}[\]<>"]`,
  '&(?:quot|lt|gt|amp|#91|#93|#39|#33|#124|#092|nbsp);',
  '&(?=#36)',
  '#BR#',
  ':[\\da-f]{8}:',
  '-{54}',
]
const ANY = new RegExp(READ.join('|'), 'giu')

const RULE =
  'Clients follow addresses that begin with "/", "http://", "https://", "ftp://", "file://", "mailto:", "tel:", "callto:", "skype:" or "viber:".'

/** An address as it can stand in a tag, or an error where no client would follow it. */
export function toAddress(place: string, address: unknown): string {
  if (typeof address !== 'string' || !isShownAddress(address)) return refuse(place, address, RULE)
  return address.replace(ANY, read => read.slice(0, -1) + percentEncoded(read.slice(-1)))
}

function percentEncoded(char: string): string {
  const bytes = new TextEncoder().encode(char)
  return Array.from(bytes, byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
