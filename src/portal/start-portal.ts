import { type Failure, toRefusal } from './failure.js'
import { listen } from './listen.js'
import type { PortalRecord } from './messages.js'
import type { PortalOptions } from './options.js'
import { PortalState } from './portal-state.js'
import type { PortalRequest } from './requests.js'
import { toRoutes } from './routes.js'
import { toSettings } from './settings.js'

/** A portal in this process: it answers calls as the server would, and holds what the server would store. */
export interface Portal extends AsyncDisposable {
  /** The address of its webhook: `http://127.0.0.1:49152/rest/1/secret/`. */
  readonly url: string
  /** What is stored, oldest first: the parts in stored form, as `answer` of `b24-message/server` gives them. */
  readonly messages: readonly PortalRecord[]
  /** The last requests that arrived, oldest first. */
  readonly requests: readonly PortalRequest[]
  /** Calls the listener with each request when its answer stands; the function that it gives ends that. */
  onRequest(listener: (request: PortalRequest) => void): () => void
  /** Makes the next request fail, whatever it asks, and store nothing. Called again, also the one after it. */
  failNext(failure?: Failure): void
  /** Forgets messages, requests and failures, also those of the start. */
  clear(): void
  /** Ends it at once, open connections too. */
  close(): Promise<void>
}

/**
 * Starts a portal on this machine, for tests and for trying things out without an account. It serves all methods of this
 * library, `batch` and `im.dialog.messages.get`, over JSON, forms and GET, and takes what stands in them as the server
 * does. Only programs on this machine can reach it.
 *
 *     await using portal = await startPortal()
 *     const call = imbot.message.add({ botId: 39, dialogId: 'chat1' }, message('Hello'))
 *     await fetch(`${portal.url}${call.method}`, {
 *       method: 'POST',
 *       headers: { 'content-type': 'application/json' },
 *       body: JSON.stringify(call.params),
 *     })
 *     portal.messages[0]?.text // 'Hello'
 */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const settings = toSettings(options)
  const state = new PortalState(settings)
  const { origin, close } = await listen(
    toRoutes(incoming => state.respond(incoming), settings.maxBodyBytes),
    settings,
  )
  return {
    url: `${origin}/rest/${settings.userId}/${settings.token}/`,
    get messages() {
      return state.messages.all
    },
    get requests() {
      return state.requests.all
    },
    onRequest: listener => state.requests.listen(listener),
    failNext: (failure = {}) => void state.failures.push(toRefusal(failure)),
    clear: () => state.clear(),
    close,
    [Symbol.asyncDispose]: close,
  }
}
