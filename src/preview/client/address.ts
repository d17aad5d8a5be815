import { isShownAddress } from '../../text/links.js'

const WEB = /^https?:\/\//i

/**
 * The address that a link of a message leads to; nothing where the client makes no link of it. What begins with `/` belongs
 * to the portal: without the portal's address it leads nowhere, and never into the page that shows the preview.
 */
export function toAddress(address: unknown, portal: string | undefined): string | undefined {
  if (typeof address !== 'string' || !isShownAddress(address)) return undefined
  if (!address.startsWith('/')) return address
  if (portal === undefined || !URL.canParse(address, portal)) return undefined
  return new URL(address, portal).href
}

/** The address of a picture: one of the web. */
export function toPictureAddress(address: unknown, portal: string | undefined): string | undefined {
  const found = toAddress(address, portal)
  return found !== undefined && WEB.test(found) ? found : undefined
}

/** What an address is called where it has no name: the last of its path. */
export function fileNameOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1)
  return path.split('/').findLast(part => part !== '') ?? address
}
