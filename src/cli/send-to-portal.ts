import type { Io } from './io.js'
import type { Sending } from './posts.js'
import { sendRequests } from './send-requests.js'
import { storedText } from './stored-text.js'

/** Sends requests to a portal on this machine, and prints what it holds then. */
export async function sendToPortal(sending: Sending, io: Io): Promise<void> {
  const { startPortal } = await import('../portal.js')
  const portal = await startPortal({ strict: false })
  try {
    await sendRequests(sending, portal.url, io)
    for (const message of portal.messages) io.stdout.write(storedText(message, sending.drawing))
  } finally {
    await portal.close()
  }
}
