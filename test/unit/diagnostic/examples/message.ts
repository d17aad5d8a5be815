import { message } from '../../../../src/message/message.js'
import { imbot } from '../../../../src/rest/imbot.js'
import { type CodeOf, type Examples, inCall, inRequest } from '../example.js'

const add = (MESSAGE: unknown) => ({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE } })
const update = (params: object) => ({ method: 'imbot.message.update', params: { MESSAGE_ID: 142, ...params } })

export const messageExamples: Examples<CodeOf<'message'>> = {
  'message/empty': inRequest(add(' '), ['MESSAGE']),
  'message/empty-after-cleaning': inRequest(add('[BR]'), ['MESSAGE']),
  'message/not-text': inRequest(add(142), ['MESSAGE']),
  'message/deletes': inRequest(update({ MESSAGE: '' }), ['MESSAGE']),
  'message/deletes-unasked': inCall(
    imbot.message.update({ messageId: 142 }, message('')),
    "imbot.message.update({ messageId: 142 }, message(''))",
    ['MESSAGE'],
    { also: ['message/deletes'] },
  ),
  'message/too-long': inRequest(add('x'.repeat(21_000)), ['MESSAGE']),
  'message/column-overflow': inRequest(add('👍'.repeat(7_000)), ['MESSAGE']),
  'message/nothing-to-update': inRequest(update({}), []),
  'message/half-applied': inRequest(
    update({ ATTACH: [{ MESSAGE: 'Hello' }], KEYBOARD: [{ TEXT: 'Take' }] }),
    ['KEYBOARD'],
    {
      also: ['keyboard/button-without-action', 'part/nothing-left'],
    },
  ),
}
