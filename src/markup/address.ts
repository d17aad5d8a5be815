import { isShownAddress } from '../text/links.js'

// What would end the code, or be read as something else by the server or a client.
const READ = [
  String.raw`[\s\p{Cc}[\]<>"]`,
  '(?<=#BR)#',
  String.raw`(?<=&#?\w{1,31});`,
  '(?<=&)#(?=36)',
  String.raw`:(?=[\da-f]{8}:)`,
  '(?<=-{53})-',
]
const ANY = new RegExp(READ.join('|'), 'giu')

/**
 * An address as it can stand in `[url]`; undefined where no client would make a link of it. What would end the code or be
 * read as another is percent-encoded.
 */
export function toAddress(address: string): string | undefined {
  const trimmed = address.trim()
  return isShownAddress(trimmed) ? trimmed.replace(ANY, encode) : undefined
}

function encode(read: string): string {
  const bytes = [...new TextEncoder().encode(read)]
  return bytes.map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
