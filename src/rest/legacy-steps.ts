import { quote } from '../diagnostic/quote.js'
import { toInt } from '../php/convert.js'
import type { Data } from '../php/data.js'
import { isEmpty, looselyEquals } from '../php/truth.js'
import type { Exchange } from './exchange.js'
import { firstBotId, ownerOf, requireClient } from './lookups.js'

// Steps that the methods of im.* and imbot.* share, each as the server's legacy REST handlers take it.

// Stands for the first bot of the application, which the server takes for a call without BOT_ID.
export const FIRST_BOT_ID = 39

/** The bot that the call names, or the first of the application. */
export function readBot(exchange: Exchange, method: string): number {
  const value = exchange.get('BOT_ID')
  requireClient(exchange, ['CLIENT_ID'], 'ACCESS_DENIED', 403)
  if (value === undefined) return readFirstBot(exchange)
  const botId = toInt(value)
  if (botId > 0) {
    const owner = ownerOf(exchange, botId)
    if (owner !== 'own') exchange.refuse(owner === 'foreign' ? 'APP_ID_ERROR' : 'BOT_ID_ERROR')
    return botId
  }
  exchange.report(
    'request/param-invalid',
    'BOT_ID',
    { param: 'BOT_ID', value: quote(value), method, wanted: '39' },
    'BOT_ID_ERROR',
  )
  exchange.refuse('BOT_ID_ERROR')
  return FIRST_BOT_ID
}

function readFirstBot(exchange: Exchange): number {
  if (exchange.portal.bots === undefined) return FIRST_BOT_ID
  const botId = firstBotId(exchange)
  if (botId === undefined) exchange.refuse('BOT_ID_ERROR')
  return botId ?? FIRST_BOT_ID
}

/** The id of the message that the call is about, without which the method refuses it. */
export function requireMessageId(exchange: Exchange, param: string, method: string, serverCode: string): void {
  const value = exchange.get(param)
  if (toInt(value) > 0) {
    exchange.target.messageId = toInt(value)
    return
  }
  if (value === undefined) exchange.report('request/param-missing', param, { param, method }, serverCode)
  else {
    exchange.report(
      'request/param-invalid',
      param,
      { param, value: quote(value), method, wanted: '19880117' },
      serverCode,
    )
  }
  exchange.refuse(serverCode)
}

/** A flag that the server compares loosely with the one word that changes its default: JSON `true` equals any word. */
export function readFlag(exchange: Exchange, param: string, word: 'Y' | 'N'): boolean {
  const value = exchange.get(param)
  if (value === undefined) return false
  const isOn = looselyEquals(value, word)
  if (value !== 'Y' && value !== 'N' && !isEmpty(value)) {
    const other = word === 'Y' ? 'N' : 'Y'
    exchange.report('request/flag', param, { param, value: quote(value), stored: isOn ? word : other })
  }
  return isOn
}

/** SKIP_CONNECTOR is upper-cased before it is compared, so 'y' counts, and `true` (then "1") does not. */
export function readSkipConnector(exchange: Exchange): void {
  const value: Data | undefined = exchange.get('SKIP_CONNECTOR')
  if (value === undefined || (typeof value === 'string' && /^[yn]?$/i.test(value))) return
  exchange.report('request/flag', 'SKIP_CONNECTOR', { param: 'SKIP_CONNECTOR', value: quote(value), stored: 'N' })
}
