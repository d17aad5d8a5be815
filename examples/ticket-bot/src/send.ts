import type { B24Hook } from '@bitrix24/b24jssdk'
import type { Call } from 'b24-message'
import { toRestError } from 'b24-message/http'

/** Sends a call. Throws a `MessageError` before it, where the server would refuse or lose something, and a `RestError` after it. */
export type Send = (call: Call) => Promise<unknown>

/** Sends with the official SDK, which waits and tries again where the portal is busy. */
export function sendWith(b24: B24Hook): Send {
  return async call => {
    const request = call.toRequest()
    try {
      const answer = await b24.actions.v2.call.make(request)
      return answer.getData()?.result
    } catch (thrown) {
      throw toRestError(call, thrown)
    }
  }
}
