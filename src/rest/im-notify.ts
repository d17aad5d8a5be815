import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toInt } from '../php/convert.js'
import { isEmptyText } from '../size/text.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { addPart, requireText } from './legacy-adds.js'
import { legacyParams } from './legacy-params.js'
import { callerOf, enterDialog } from './lookups.js'
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
function notifyMethod<Name extends string>(name: Name, fixedType?: 'USER' | 'SYSTEM'): Method<Name> {
  return {
    name,
    params: new Set(PARAMS),
    play(exchange) {
      readUser(exchange, name)
      requireText(exchange)
      addPart(exchange, 'attach', 0, 'checked')
      requireSomeText(exchange)
      const type = fixedType ?? exchange.get('TYPE')
      exchange.target.authorId = type === 'SYSTEM' ? 0 : callerOf(exchange)
      exchange.apply('add')
    },
  }
}

/** A text of which cleaning leaves nothing passes the method, which then answers `false`: there is no code to name. */
function requireSomeText(exchange: Exchange): void {
  const text = exchange.get('MESSAGE')
  if (exchange.outcome.attach !== undefined || typeof text !== 'string' || !isEmptyText(text)) return
  if (exchange.verdict === 'OK') {
    exchange.report('message/empty-after-cleaning', 'MESSAGE', { value: quote(text) }, undefined, 'altered')
  }
  exchange.passOver(false)
}

function readUser(exchange: Exchange, method: string): void {
  const param = exchange.get('TO') === undefined ? 'USER_ID' : 'TO'
  const value = exchange.get(param)
  if (toInt(value) > 0) {
    if (!enterDialog(exchange, String(toInt(value)))) exchange.passOver(false)
    return
  }
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
export const imNotifyPersonalAdd = notifyMethod('im.notify.personal.add', 'USER')
export const imNotifySystemAdd = notifyMethod('im.notify.system.add', 'SYSTEM')

/** `im.notify.personal.add`: a notification from the calling user. It carries a text and an ATTACH, no buttons. */
export function personalAdd(params: ImNotifyParams, message: Message): Call<'im.notify.personal.add'> {
  return new Call(imNotifyPersonalAdd, legacyParams(params, message), message)
}

/** `im.notify.system.add`: a notification from the portal. It carries a text and an ATTACH, no buttons. */
export function systemAdd(params: ImNotifyParams, message: Message): Call<'im.notify.system.add'> {
  return new Call(imNotifySystemAdd, legacyParams(params, message), message)
}

/** `im.notify`: a notification from the calling user, or from the portal with `type: 'SYSTEM'`. */
export function notify(
  params: ImNotifyParams & { readonly type?: 'USER' | 'SYSTEM' },
  message: Message,
): Call<'im.notify'> {
  return new Call(imNotify, legacyParams(params, message), message)
}
