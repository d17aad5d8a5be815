import { methodOf } from '../rest/methods.js'
import { answer } from '../server.js'
import { addMessage, changeMessage } from './apply-answer.js'
import { readDialogMessages } from './dialog-messages.js'
import type { MethodCall, Place } from './place.js'
import { withRawText } from './raw-text.js'
import { CRASH, type Reply, refusal } from './reply.js'

/** Answers a call of one method, as the server model says, and stores what the server would. */
export function runMethod(call: MethodCall, place: Place): Reply {
  if (call.method.toLowerCase() === 'im.dialog.messages.get') return readDialogMessages(call.params, place)
  const name = methodOf(call.method)?.name
  if (name === undefined) return refusal('ERROR_METHOD_NOT_FOUND', 404)
  return runSending(name, withRawText(call, place.raw), place)
}

function runSending(name: string, call: MethodCall, place: Place): Reply {
  const answered = answer(call, place.view)
  const { verdict, status, lateVerdict, unsentResult } = answered
  const isUpdate = name.endsWith('.update')
  const isV2 = name.startsWith('imbot.v2.')
  // Also where it is refused: what an update has written by then stays.
  if (isUpdate) changeMessage(name, call, answered, place)
  if (verdict !== 'OK') return verdict === 'CRASH' ? CRASH : refusal(verdict, status)
  if (unsentResult !== undefined) return { result: isV2 ? { result: unsentResult } : unsentResult }
  if (lateVerdict !== undefined) return { ...refusal(lateVerdict), isInner: true }
  if (isUpdate) return { result: isV2 ? { result: true } : true }
  const id = addMessage(name, call, answered, place)
  if (name === 'imbot.v2.Command.answer') return { result: { result: true } }
  return { result: isV2 ? { id, uuidMap: {} } : id }
}
