import type { Auth, PortalBot, PortalCommand, PortalMessage } from '../rest/portal-view.js'
import type { RateLimit } from './rate-limit.js'
import type { PortalRequest } from './requests.js'

/** A message that is there from the start: its parts in stored form, as `storeKeyboard` of `b24-message/server` gives them. */
export interface SeedMessage extends Partial<Omit<PortalMessage, 'dialogId'>> {
  readonly id: number
  readonly dialogId: string
  readonly text?: string
  readonly menu?: unknown
}

/** How {@link startPortal} sets up its portal. */
export interface PortalOptions {
  /** 0, which is the default, takes a free port. */
  readonly port?: number
  /** Where it listens: 127.0.0.1 unless told. An address that others can reach takes `allowRemote` too. */
  readonly host?: string
  /** Lets it listen where others can reach it. What it takes for a secret is no protection. */
  readonly allowRemote?: boolean
  /** Serve over https, with this key and certificate in PEM. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** What stands as the secret in the address of the webhook, and what an application sends as `auth`: 'secret' unless told. */
  readonly token?: string
  /** The user of {@link Portal.url}, and of calls with `auth`: 1 unless told. */
  readonly userId?: number
  /** 'application', which is the default, owns the bots; a 'webhook' must name its CLIENT_ID or botToken with each call of a bot. */
  readonly auth?: Auth
  /** The id of the calling application, to which bots with the same `clientId` belong. */
  readonly clientId?: string
  /**
   * `false`: whatever bot, command, dialog or message a call names, and nobody has registered, exists and belongs to the
   * caller. For payloads whose portal is another one.
   */
  readonly strict?: boolean
  /** The registered bots: bot 39 of the caller unless told. */
  readonly bots?: readonly PortalBot[]
  /** The registered commands: command 7, `help`, of the first bot unless told. */
  readonly commands?: readonly PortalCommand[]
  /** The dialogs that exist, as in `['1', 'chat1001']`; without it every dialog does. */
  readonly dialogs?: readonly string[]
  /** What is stored at the start. */
  readonly messages?: readonly SeedMessage[]
  /** The time in milliseconds: `Date.now` unless told. Messages of older methods can be changed for three days. */
  readonly now?: () => number
  /** Refuses calls that come too fast with 503 QUERY_LIMIT_EXCEEDED. Without it nothing is too fast. */
  readonly rateLimit?: Partial<RateLimit>
  /** Called with each request when its answer stands, before it is sent. */
  readonly onRequest?: (request: PortalRequest) => void
  /** How many requests are remembered: 1,000 unless told. */
  readonly maxRequests?: number
  /** How many messages are remembered: 10,000 unless told. */
  readonly maxMessages?: number
  /** The largest body taken: 16 MiB unless told. */
  readonly maxBodyBytes?: number
}
