import { quote } from '../diagnostic/quote.js'
import type { PortalOptions } from './options.js'
import { requireAbove0, requireWhole } from './require-number.js'

type Defaulted = 'port' | 'host' | 'token' | 'userId' | 'auth' | 'strict' | 'messages' | 'now'
type Limits = 'maxRequests' | 'maxMessages' | 'maxBodyBytes'

/** The options, with what is taken for those that are left out. */
export type Settings = PortalOptions & Required<Pick<PortalOptions, Defaulted | Limits>>

/** Fills the options up. Throws where one of them cannot be meant. */
export function toSettings(options: PortalOptions): Settings {
  const { port = 0, host = '127.0.0.1', token = 'secret', userId = 1, auth = 'application' } = options
  const { strict = true, messages = [], now = Date.now } = options
  const { maxRequests = 1000, maxMessages = 10_000, maxBodyBytes = 16 * 1024 * 1024 } = options
  const limits = { maxRequests, maxMessages, maxBodyBytes }
  const registered = strict ? toRegistered(options) : {}
  const settings = { ...options, ...registered, port, host, token, userId, auth, strict, messages, now, ...limits }
  requireHost(settings)
  requireToken(settings)
  requireNumbers(settings)
  requireIds(settings)
  return settings
}

/** Where nothing is said of bots and commands, there is one of each. */
function toRegistered({ bots = [{ id: 39 }], commands }: PortalOptions) {
  const help = bots.slice(0, 1).map(({ id }) => ({ id: 7, command: 'help', botId: id }))
  return { bots, commands: commands ?? help }
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/

function requireHost({ host, allowRemote }: Settings): void {
  if (LOOPBACK.test(host) || allowRemote === true) return
  throw new TypeError(
    `host: ${quote(host)} can be reached by others; take 127.0.0.1, or say allowRemote: true if that is meant`,
  )
}

// The secret itself is not shown.
function requireToken({ token }: Settings): void {
  if (/^[\w-]+$/.test(token)) return
  throw new TypeError('token: it stands in an address, so it takes letters, digits, "_" and "-" only')
}

function requireNumbers({ port, userId, maxRequests, maxMessages, maxBodyBytes, rateLimit = {} }: Settings): void {
  requireWhole({ port }, 0, 65_535)
  requireWhole({ userId }, 1, 999_999_999)
  requireWhole({ maxRequests, maxMessages, maxBodyBytes }, 1)
  requireAbove0({ 'rateLimit.perSecond': rateLimit.perSecond, 'rateLimit.burst': rateLimit.burst })
}

function requireIds({ messages }: Settings): void {
  const ids = new Set<number>()
  for (const [at, { id, keyboard }] of messages.entries()) {
    requireWhole({ [`messages[${at}].id`]: id }, 1)
    if (ids.has(id)) throw new TypeError(`messages[${at}].id: another message has the id ${id} already`)
    ids.add(id)
    if (keyboard === undefined || Array.isArray(keyboard)) continue
    throw new TypeError(
      `messages[${at}].keyboard: ${quote(keyboard)} is not the list of buttons that the server stores. ` +
        'Give what storeKeyboard(keyboard, { botId }) of b24-message/server gives as `stored`',
    )
  }
}
