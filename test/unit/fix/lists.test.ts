import { add, open, v2 } from './calls.js'
import { testCorrections } from './corrections.js'

testCorrections({
  'a single button in the place of the list': {
    value: add({ KEYBOARD: open }),
    codes: ['put-into-list'],
    fixed: add({ KEYBOARD: [open] }),
  },
  'a single row in the place of the list': {
    value: [{ GRID: { NAME: 'A', VALUE: 'B' } }],
    codes: ['put-into-list'],
    fixed: [{ GRID: [{ NAME: 'A', VALUE: 'B' }] }],
  },
  'a whole attach in a list': {
    value: add({ ATTACH: [{ BLOCKS: [{ MESSAGE: 'a' }] }] }),
    codes: ['take-out-of-list'],
    fixed: add({ ATTACH: { BLOCKS: [{ MESSAGE: 'a' }] } }),
  },
  'params in a list': {
    value: { method: 'im.message.add', params: [{ DIALOG_ID: 'chat5', MESSAGE: 'Hello' }] },
    codes: ['take-out-of-list'],
    fixed: { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } },
  },
  'two kinds in one block': {
    value: [{ MESSAGE: 'a', DELIMITER: { SIZE: 100 } }, { MESSAGE: 'b' }],
    codes: ['split-block'],
    fixed: [{ MESSAGE: 'a' }, { DELIMITER: { SIZE: 100 } }, { MESSAGE: 'b' }],
  },
  'a slash': {
    value: add({ KEYBOARD: [{ TEXT: 'Take', COMMAND: '/take', DISPLAY: 'LINE' }] }),
    codes: ['command-slash'],
    fixed: add({ KEYBOARD: [{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }] }),
  },
  'a list of blocks in an update of v2': {
    value: v2('update', { attach: [{ MESSAGE: 'a' }] }),
    codes: ['blocks-key'],
    fixed: v2('update', { attach: { BLOCKS: [{ MESSAGE: 'a' }] } }),
  },
  'commands in an update of v2': {
    value: v2('update', { keyboard: [{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }] }),
    codes: ['bot-inside'],
    fixed: v2('update', { keyboard: { BOT_ID: 39, BUTTONS: [{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }] } }),
  },
  'parameters of the older methods in v2': {
    value: {
      method: 'imbot.v2.Chat.Message.send',
      params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', KEYBOARD: [open] },
    },
    codes: ['key-case', 'into-fields', 'into-fields'],
    fixed: {
      method: 'imbot.v2.Chat.Message.send',
      params: { BOT_ID: 39, dialogId: 'chat5', fields: { message: 'Hello', keyboard: [open] } },
    },
  },
  'a field of v2 in upper case': {
    value: v2('send', { MESSAGE: 'Hello' }),
    codes: ['key-case'],
    fixed: v2('send', { message: 'Hello' }),
  },
  'an older way to name the chat': {
    value: { method: 'im.message.add', params: { CHAT_ID: 98, MESSAGE: 'Hello' } },
    codes: ['dialog-id'],
    fixed: { method: 'im.message.add', params: { DIALOG_ID: 'chat98', MESSAGE: 'Hello' } },
  },
})
