import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toInt } from '../php/convert.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { legacyParams } from './legacy-params.js'
import { addPart, requireText } from './legacy-steps.js'
import type { Method } from './method.js'

/** Whom a notification reaches. */
export interface ImNotifyParams {
  readonly userId: number
  /** The text for channels outside the messenger, such as mail. */
  readonly messageOut?: string
  /** Replaces the earlier notification with the same tag. Read only from applications with OAuth. */
  readonly tag?: string
  /** A second tag to find notifications by. Read only from applications with OAuth. */
  readonly subTag?: string
}

const PARAMS = ['USER_ID', 'TO', 'TYPE', 'MESSAGE', 'MESSAGE_OUT', 'TAG', 'SUB_TAG', 'ATTACH']

// The three methods are one handler; two of them fix the type by their names.
function notifyMethod(name: string): Method {
  return {
    name,
    params: new Set(PARAMS),
    play(exchange) {
      readUser(exchange, name)
      requireText(exchange)
      addPart(exchange, 'attach', 0, 'checked')
      exchange.apply('add')
    },
  }
}

function readUser(exchange: Exchange, method: string): void {
  const param = exchange.get('TO') === undefined ? 'USER_ID' : 'TO'
  const value = exchange.get(param)
  if (toInt(value) > 0) return
  if (value === undefined) exchange.report('request/param-missing', param, { param, method }, 'USER_ID_EMPTY')
  else
    exchange.report(
      'request/param-invalid',
      param,
      { param, value: quote(value), method, wanted: '1' },
      'USER_ID_EMPTY',
    )
  exchange.refuse('USER_ID_EMPTY')
}

export const imNotify = notifyMethod('im.notify')
export const imNotifyPersonalAdd = notifyMethod('im.notify.personal.add')
export const imNotifySystemAdd = notifyMethod('im.notify.system.add')

/** `im.notify.personal.add`: a notification from the calling user. It carries a text and an ATTACH, no buttons. */
export function personalAdd(params: ImNotifyParams, message: Message): Call {
  return new Call(imNotifyPersonalAdd, legacyParams(params, message), message)
}

/** `im.notify.system.add`: a notification from the portal. It carries a text and an ATTACH, no buttons. */
export function systemAdd(params: ImNotifyParams, message: Message): Call {
  return new Call(imNotifySystemAdd, legacyParams(params, message), message)
}

/** `im.notify`: a notification from the calling user, or from the portal with `type: 'SYSTEM'`. */
export function notify(params: ImNotifyParams & { readonly type?: 'USER' | 'SYSTEM' }, message: Message): Call {
  return new Call(imNotify, legacyParams(params, message), message)
}
