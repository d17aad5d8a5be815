import type { Failure } from './failure.js'
import { listen } from './listen.js'
import type { PortalRecord } from './messages.js'
import type { PortalOptions } from './options.js'
import { type PortalEvents, toPortalEvents } from './portal-events.js'
import { PortalState } from './portal-state.js'
import type { PortalRequest } from './requests.js'
import { requireWhole } from './require-number.js'
import { toRoutes } from './routes.js'
import { toSettings } from './settings.js'

/** A portal in this process: it answers calls as the server would, and holds what the server would store. */
export interface Portal extends PortalEvents, AsyncDisposable {
  /** The address of its webhook: `http://127.0.0.1:49152/rest/1/secret/`. */
  readonly url: string
  /** What is stored, oldest first: the parts in stored form, as `answer` of `b24-message/server` gives them. */
  readonly messages: readonly PortalRecord[]
  /** The last requests that arrived, oldest first. */
  readonly requests: readonly PortalRequest[]
  /** Calls the listener with each request when its answer stands; the function that it gives ends that. */
  onRequest(listener: (request: PortalRequest) => void): () => void
  /**
   * Makes the next request fail, whatever it asks, and store nothing: with 503 QUERY_LIMIT_EXCEEDED unless told. Called
   * again, also the one after it.
   *
   *     portal.failNext({ status: 503, times: 2 })
   *     portal.failNext({ error: 'expired_token' })
   *     portal.failNext({ method: 'imbot.message.update', lose: 'answer' })
   */
  failNext(failure?: Failure): void
  /** How many failures are still to come. */
  readonly failuresLeft: number
  /** Sets the clock ahead, as if that much time had passed: messages get too old to change, and calls are not too fast. */
  advanceTime(ms: number): void
  /** Forgets messages, requests and failures, also those of the start. Ids go on. */
  clear(): void
  /** Back to how it started: messages and ids, clock and rate limit, without requests, failures and later listeners. */
  reset(): void
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
    ...toPortalEvents(state, origin),
    url: `${origin}/rest/${settings.userId}/${settings.token}/`,
    get messages() {
      return state.messages.all
    },
    get requests() {
      return state.requests.all
    },
    onRequest: listener => state.requests.listen(listener),
    failNext: (failure = {}) => state.failures.add(failure),
    get failuresLeft() {
      return state.failures.count
    },
    advanceTime(ms) {
      requireWhole({ ms }, 0)
      state.advance(ms)
    },
    clear: () => state.clear(),
    reset: () => state.reset(),
    close,
    [Symbol.asyncDispose]: close,
  }
}
