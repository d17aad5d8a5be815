import type { DataObject } from '../php/data.js'
import type { PortalView } from '../rest/portal-view.js'
import { authorize } from './authorize.js'
import { runBatch } from './batch.js'
import { toEnvelope } from './envelope.js'
import { Failures } from './failures.js'
import { withoutFrame } from './frame.js'
import { Messages } from './messages.js'
import type { Place } from './place.js'
import { LeakyBucket } from './rate-limit.js'
import { isRefusal, type Reply, refusal } from './reply.js'
import { type RanCommand, Requests } from './requests.js'
import type { Incoming, Outgoing } from './routes.js'
import { runMethod } from './run-method.js'
import type { Settings } from './settings.js'
import { toView } from './view.js'

/** What a portal holds between requests, and how it answers one. */
export class PortalState {
  readonly settings: Settings
  readonly messages: Messages
  readonly requests: Requests
  readonly failures = new Failures()
  /** The commands that somebody has called here. */
  readonly called = new Set<number>()
  readonly #view: PortalView
  #bucket: LeakyBucket | undefined
  /** How far the clock is ahead of that of the settings. */
  #aheadMs = 0

  constructor(settings: Settings) {
    const { maxMessages, maxRequests } = settings
    this.settings = settings
    this.messages = new Messages(maxMessages)
    this.requests = new Requests(maxRequests)
    this.#view = toView(this)
    this.reset()
  }

  get nowMs(): number {
    return this.settings.now() + this.#aheadMs
  }

  advance(ms: number): void {
    this.#aheadMs += ms
  }

  clear(): void {
    this.messages.clear()
    this.requests.clear()
    this.failures.clear()
  }

  /** As it is after the start. */
  reset(): void {
    const { messages, userId, rateLimit, onRequest } = this.settings
    this.#aheadMs = 0
    this.#bucket = rateLimit === undefined ? undefined : new LeakyBucket(rateLimit)
    this.failures.clear()
    this.called.clear()
    this.requests.restart()
    if (onRequest !== undefined) this.requests.listen(onRequest)
    this.messages.restart()
    for (const seed of messages) {
      this.messages.put({ authorId: userId, dateMs: this.nowMs, text: '', isEdited: false, isDeleted: false, ...seed })
    }
  }

  respond(incoming: Incoming): Outgoing {
    const failure = this.failures.take(incoming.method)
    if (failure?.lose === 'request') return { status: 500, isLost: true }
    const startMs = this.nowMs
    const { method, encoding, sizeBytes } = incoming
    const params = withoutFrame(incoming.params)
    const isLost = failure?.lose === 'answer'
    const commands: RanCommand[] = []
    const reply = failure === undefined || isLost ? this.#reply(incoming, params, startMs, commands) : failure.refusal
    const status = isRefusal(reply) ? reply.status : 200
    const body = toEnvelope(reply, startMs, this.nowMs)
    this.requests.add({
      ...{ method, params, encoding, sizeBytes, status },
      ...(body === undefined ? {} : { answer: body }),
      ...(commands.length === 0 ? {} : { commands }),
    })
    return { status, body, isLost }
  }

  #reply(incoming: Incoming, params: DataObject, nowMs: number, commands: RanCommand[]): Reply {
    if (this.#bucket?.take(nowMs) === false) return refusal('QUERY_LIMIT_EXCEEDED', 503)
    const caller = authorize(incoming, this.settings)
    if (isRefusal(caller)) return caller
    const { method, raw } = incoming
    const { messages, failures } = this
    const view = { ...this.#view, userId: caller.userId, nowMs }
    const place: Place = { messages, failures, commands, view, raw }
    return method.toLowerCase() === 'batch' ? runBatch(params, place) : runMethod({ method, params }, place)
  }
}
