// What a call gives is what the clients take that people send with.
import { Bitrix, type Method } from '@2bad/bitrix'
import { B24Hook } from '@bitrix24/b24jssdk'
import { imbot, message, type RestRequest } from 'b24-message'
import { type ResultOf, readBatchResponse, readResponse, toBatches, toHttp } from 'b24-message/http'

const webhook = 'https://portal.bitrix24.com/rest/1/secret/'
const call = imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat1001' }, message('Hello'))

export async function sendWithFetch(): Promise<number> {
  const http = toHttp(call, { to: webhook })
  const response = await fetch(http.url, http)
  const outcome = readResponse(call, { status: response.status, body: await response.text() })
  if (!outcome.ok) throw outcome.error
  return outcome.result.id
}

export async function sendWithSdk(): Promise<number | undefined> {
  const b24 = B24Hook.fromWebhookUrl(webhook)
  const answer = await b24.actions.v2.call.make<ResultOf<typeof call>>(call.toRequest())
  await b24.actions.v2.call.make({ ...call.toRequest(), requestId: 'order-142' })
  await b24.actions.v2.batch.make({ calls: [call.toRequest()] })
  await b24.actions.v2.batch.make({ calls: { hello: call.toRequest(), again: [call.method, call.params] } })
  await b24.callMethod(call.method, call.params)
  return answer.getData()?.result.id
}

export async function sendBatchWithSdk(): Promise<readonly boolean[]> {
  const b24 = B24Hook.fromWebhookUrl(webhook)
  const sent: boolean[] = []
  for (const batch of toBatches([call])) {
    const answer = await b24.actions.v2.call.make({ method: batch.method, params: batch.params })
    const outcomes = readBatchResponse(batch, { status: answer.getStatus(), body: answer.getData() })
    for (const outcome of outcomes.values()) sent.push(outcome.ok)
  }
  return sent
}

// Its methods are an enum of its own, without those that send messages.
export async function sendWithBitrix(): Promise<boolean> {
  const { method, params }: RestRequest = call.toRequest()
  const body = await Bitrix(webhook).call(method as Method, params)
  return readResponse(call, { status: 200, body }).ok
}
