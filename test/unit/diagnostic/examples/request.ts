import { type CodeOf, type Examples, inRequest } from '../example.js'

const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})

const open = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }

const v2 = (name: 'send' | 'update', fields: object) => ({
  method: `imbot.v2.Chat.Message.${name}`,
  params: { botId: 39, ...(name === 'send' ? { dialogId: 'chat5' } : { messageId: 142 }), fields },
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
  'request/param-older': inRequest({ method: 'im.message.add', params: { CHAT_ID: 98, MESSAGE: 'Hello' } }, [
    'CHAT_ID',
  ]),
  'request/part-unread': inRequest(
    { method: 'im.notify', params: { USER_ID: 5, MESSAGE: 'Hello', KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/' }] } },
    ['KEYBOARD'],
  ),
  'request/field-name': inRequest(v2('send', { message: 'Hello', KEYBOARD: [open] }), ['fields', 'KEYBOARD']),
  'request/attach-list': inRequest(v2('update', { attach: [{ MESSAGE: 'Hello' }] }), ['fields', 'attach']),
  'request/attach-cleared': inRequest(v2('update', { attach: { BLOCKS: [{ MESSAGE: ' ' }] } }), ['fields', 'attach'], {
    also: ['attach/message-without-text', 'part/nothing-left'],
  }),
  'request/keyboard-ignored': inRequest(v2('update', { keyboard: [{ TEXT: 'Take' }] }), ['fields', 'keyboard'], {
    also: ['keyboard/button-without-action', 'part/nothing-left'],
  }),
  'request/keyboard-not-cleared': inRequest(v2('update', { keyboard: '' }), ['fields', 'keyboard']),
  'request/param-twice': inRequest(add({ message: 'Hello again' }), ['message']),
  'request/flag': inRequest(add({ SYSTEM: true }), ['SYSTEM'], { also: ['request/system-author'] }),
  'request/dialog-unread': inRequest(add({ FROM_USER_ID: 1, TO_USER_ID: 5 }), ['DIALOG_ID']),
  'request/system-author': inRequest(add({ SYSTEM: 'Y' }), ['SYSTEM']),
  'request/clear-of-new': inRequest(add({ KEYBOARD: 'N' }), ['KEYBOARD']),
  'request/clear-on-add': inRequest(add({ KEYBOARD: '' }), ['KEYBOARD']),
}
