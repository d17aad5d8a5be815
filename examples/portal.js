import { readResponse, toHttp } from 'b24-message/http'
import { startPortal } from 'b24-message/portal'

/**
 * Sends an update to a portal of our own, which holds the message that it changes.
 *
 * @param {import('b24-message').Call<'imbot.message.update'>} update
 */
export async function sendToPortal(update) {
  const { BOT_ID, MESSAGE_ID } = update.params
  const message = { id: Number(MESSAGE_ID), dialogId: 'chat1001', authorId: Number(BOT_ID), text: 'Task 142' }
  const portal = await startPortal({ messages: [message] })
  try {
    const http = toHttp(update, { to: portal.url })
    const response = await fetch(http.url, http)
    const outcome = readResponse(update, { status: response.status, body: await response.text() })
    return { outcome, stored: portal.messages[0] }
  } finally {
    await portal.close()
  }
}
