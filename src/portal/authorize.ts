import { isEmpty } from '../php/truth.js'
import { type Refusal, refusal } from './reply.js'
import type { Incoming } from './routes.js'
import type { Settings } from './settings.js'

/** Who calls. */
export interface Caller {
  readonly userId: number
}

/** Whether the secret of the address, or the access token of an application, is the portal's. */
export function authorize({ webhook, params }: Incoming, { token, userId }: Settings): Caller | Refusal {
  const given = params.auth ?? params.access_token
  if (webhook === undefined && isEmpty(given)) return refusal('NO_AUTH_FOUND', 401)
  if (webhook === undefined && given !== token) return refusal('expired_token', 401)
  if (webhook !== undefined && (!/^[1-9]\d{0,8}$/.test(webhook.user) || webhook.token !== token))
    return refusal('INVALID_CREDENTIALS', 403)
  // A signed link, which is not for calls.
  if (!isEmpty(params.token)) return refusal('ACCESS_DENIED', 403, 'Link check failed')
  return { userId: webhook === undefined ? userId : Number(webhook.user) }
}
