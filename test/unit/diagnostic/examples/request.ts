import { type CodeOf, type Examples, inRequest } from '../example.js'

const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})

export const requestExamples: Examples<CodeOf<'request'>> = {
  'request/not-a-request': inRequest('imbot.message.add', []),
  'request/unknown-method': inRequest({ method: 'imbot.mesage.add', params: {} }, []),
  'request/without-rules': inRequest({ method: 'imopenlines.crm.message.add', params: {} }, []),
  'request/params-not-an-object': inRequest({ method: 'imopenlines.crm.message.add', params: 'Hello' }, [], {
    also: ['request/without-rules'],
  }),
  'request/param-missing': inRequest({ method: 'imbot.message.add', params: { MESSAGE: 'Hello' } }, ['DIALOG_ID']),
  'request/param-invalid': inRequest(add({ DIALOG_ID: '#sales' }), ['DIALOG_ID']),
  'request/param-unread': inRequest(add({ KEYBORD: [] }), ['KEYBORD']),
  'request/part-unread': inRequest(
    { method: 'im.notify', params: { USER_ID: 5, MESSAGE: 'Hello', KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/' }] } },
    ['KEYBOARD'],
  ),
  'request/param-twice': inRequest(add({ message: 'Hello again' }), ['message']),
  'request/flag': inRequest(add({ SYSTEM: true }), ['SYSTEM'], { also: ['request/system-author'] }),
  'request/dialog-unread': inRequest(add({ FROM_USER_ID: 1, TO_USER_ID: 5 }), ['DIALOG_ID']),
  'request/system-author': inRequest(add({ SYSTEM: 'Y' }), ['SYSTEM']),
  'request/clear-on-add': inRequest(add({ KEYBOARD: '' }), ['KEYBOARD']),
}
