import { fromHash, type Shared, toHash } from '../message/share.js'

/** What the page's address holds: a message, nothing, or something that cannot be read. */
export async function readAddress(): Promise<Shared | 'nothing' | 'unreadable'> {
  if (location.hash.length <= 1) return 'nothing'
  return (await fromHash(location.hash)) ?? 'unreadable'
}

/** Puts a message into the page's address, unless another one has come meanwhile. */
export async function keepInAddress(shared: Shared, isCurrent: () => boolean): Promise<void> {
  const hash = await toHash(shared)
  if (isCurrent()) history.replaceState(null, '', `#${hash}`)
}

/** Lets the browser's way back lead to the message that stands in the address now. */
export function leaveBehind(): void {
  history.pushState(null, '')
}
