import type { DataObject } from '../php/data.js'
import type { PortalView } from '../rest/portal-view.js'
import { authorize } from './authorize.js'
import { runBatch } from './batch.js'
import { DIALOG_ID } from './dialog-id.js'
import { toEnvelope } from './envelope.js'
import { withoutFrame } from './frame.js'
import { Messages } from './messages.js'
import { LeakyBucket } from './rate-limit.js'
import { isRefusal, type Refusal, type Reply, refusal } from './reply.js'
import { Requests } from './requests.js'
import type { Incoming, Outgoing } from './routes.js'
import { runMethod } from './run-method.js'
import type { Settings } from './settings.js'

/** What a portal holds between requests, and how it answers one. */
export class PortalState {
  readonly messages: Messages
  readonly requests: Requests
  /** The answers to the next requests, whatever they ask. */
  readonly failures: Refusal[] = []
  readonly #settings: Settings
  readonly #bucket: LeakyBucket | undefined
  readonly #view: PortalView

  constructor(settings: Settings) {
    const { maxMessages, maxRequests, rateLimit, onRequest, messages, userId, now } = settings
    this.#settings = settings
    this.messages = new Messages(maxMessages)
    this.requests = new Requests(maxRequests)
    this.#bucket = rateLimit === undefined ? undefined : new LeakyBucket(rateLimit)
    this.#view = toView(settings, this.messages)
    if (onRequest !== undefined) this.requests.listen(onRequest)
    for (const seed of messages) {
      this.messages.put({ authorId: userId, dateMs: now(), text: '', isEdited: false, isDeleted: false, ...seed })
    }
  }

  clear(): void {
    this.messages.clear()
    this.requests.clear()
    this.failures.length = 0
  }

  respond(incoming: Incoming): Outgoing {
    const startMs = this.#settings.now()
    const { method, encoding, sizeBytes } = incoming
    const params = withoutFrame(incoming.params)
    const reply = this.#reply(incoming, params, startMs)
    const status = isRefusal(reply) ? reply.status : 200
    const body = toEnvelope(reply, startMs, this.#settings.now())
    this.requests.add({ method, params, encoding, sizeBytes, status, ...(body === undefined ? {} : { answer: body }) })
    return { status, body }
  }

  #reply(incoming: Incoming, params: DataObject, nowMs: number): Reply {
    const failure = this.failures.shift()
    if (failure !== undefined) return failure
    if (this.#bucket?.take(nowMs) === false) return refusal('QUERY_LIMIT_EXCEEDED', 503)
    const caller = authorize(incoming, this.#settings)
    if (isRefusal(caller)) return caller
    const { method, raw } = incoming
    const place = { messages: this.messages, view: { ...this.#view, userId: caller.userId, nowMs }, raw }
    return method.toLowerCase() === 'batch' ? runBatch(params, place) : runMethod({ method, params }, place)
  }
}

// Where a message stands that nobody has stored, and that is taken to be there.
const SOME_DIALOG_ID = 'chat1'

function toView(settings: Settings, messages: Messages): PortalView {
  const { auth, clientId, dialogs, bots, commands, strict, now } = settings
  const known = dialogs === undefined ? undefined : new Set(dialogs.map(dialogId => dialogId.toLowerCase()))
  return {
    ...(clientId === undefined ? {} : { clientId }),
    ...(bots === undefined ? {} : { bots }),
    ...(commands === undefined ? {} : { commands }),
    auth,
    message: id => messages.get(id) ?? (strict ? undefined : { dialogId: SOME_DIALOG_ID, dateMs: now() }),
    hasDialog: dialogId => DIALOG_ID.test(dialogId) && (known === undefined || known.has(dialogId.toLowerCase())),
  }
}
