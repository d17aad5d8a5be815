import { quote } from '../diagnostic/quote.js'
import { isMember } from './is-member.js'

/** A call that has arrived at a portal, by itself or in a batch. */
export interface ArrivedCall {
  /** Where it stands: `requests[2]`, `requests[2].commands[0]`. */
  readonly place: string
  readonly method: string
  readonly params: unknown
  /** How it was answered, in a word: `200`, `400 KEYBOARD_ERROR`, `OK`. */
  readonly outcome: string
  /** Whether its values are text, as in a form or a batch: 39 stands there as `39`. */
  readonly isText: boolean
}

/** The calls that a portal has received, in the order of their arrival. Throws where `actual` is no portal. */
export function callsOf(matcher: string, actual: unknown): readonly ArrivedCall[] {
  return listOf(matcher, actual, 'requests').flatMap((request, index) => {
    const { method, params, encoding, status, answer, commands } = request
    const place = `requests[${index}]`
    const outcome = [status, errorOf(answer)].filter(Boolean).join(' ')
    const ran = Array.isArray(commands) ? commands.filter(isMember) : []
    const whole = { place, method: String(method), params, outcome, isText: encoding !== 'json' }
    return [whole, ...ran.map((command, at) => toRan(command, `${place}.commands[${at}]`))]
  })
}

function toRan({ method, params, answer }: Member, place: string): ArrivedCall {
  return { place, method: String(method), params, outcome: errorOf(answer) || 'OK', isText: true }
}

function errorOf(answer: unknown): string {
  return isMember(answer) && typeof answer.error === 'string' ? answer.error : ''
}

/** What a portal holds. Throws where `actual` is no portal. */
export function recordsOf(matcher: string, actual: unknown): readonly Member[] {
  return listOf(matcher, actual, 'messages')
}

export type Member = Readonly<Record<string, unknown>>

function listOf(matcher: string, actual: unknown, name: 'requests' | 'messages'): readonly Member[] {
  const list = isMember(actual) ? actual[name] : undefined
  if (Array.isArray(list)) return list.filter(isMember)
  throw new TypeError(
    `${matcher}() looks at a portal, as startPortal() or usePortal() of b24-message/portal gives it, and was given ${quote(actual) || 'nothing'}.`,
  )
}
