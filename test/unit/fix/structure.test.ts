import { add, open, v2 } from './calls.js'
import { testCorrections } from './corrections.js'

testCorrections({
  'rows of buttons': {
    value: [[open, open], [open], []],
    codes: ['rows-to-new-lines'],
    fixed: [open, open, { TYPE: 'NEWLINE' }, open],
  },
  'rows whose buttons are broken too': {
    value: [[{ text: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }], [open]],
    codes: ['rows-to-new-lines', 'key-case'],
    fixed: [open, { TYPE: 'NEWLINE' }, open],
  },
  'new lines that end no row': {
    value: [{ TYPE: 'NEWLINE' }, open, { TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }, open],
    codes: ['leave-out-new-line', 'leave-out-new-line'],
    fixed: [open, { TYPE: 'NEWLINE' }, open],
  },
  'a part as a string': {
    value: add({ KEYBOARD: JSON.stringify([open]) }),
    codes: ['parse-string'],
    fixed: add({ KEYBOARD: [open] }),
  },
  'an attach as a string, with escaped slashes that its parser does not know': {
    value: add({ ATTACH: '[{"IMAGE":{"LINK":"https:\\/\\/example.com\\/a.png"}}]' }),
    codes: ['parse-string'],
    fixed: add({ ATTACH: [{ IMAGE: { LINK: 'https://example.com/a.png' } }] }),
  },
  'a keyboard as a JavaScript literal': {
    value: add({ KEYBOARD: "[{'TEXT': 'Open', 'LINK': '/crm/', 'DISPLAY': 'LINE',}]" }),
    codes: ['parse-string'],
    fixed: add({ KEYBOARD: [open] }),
  },
  'delimiters without a size': {
    value: [{ MESSAGE: 'a' }, { DELIMITER: {} }, { DELIMITER: true }],
    codes: ['delimiter-size', 'delimiter-size'],
    fixed: [{ MESSAGE: 'a' }, { DELIMITER: { SIZE: 200 } }, { DELIMITER: { SIZE: 200 } }],
  },
  'empty parts of a new message': {
    value: add({ ATTACH: '', KEYBOARD: [], MENU: { ITEMS: [] } }),
    codes: ['leave-out-empty', 'leave-out-empty', 'leave-out-empty'],
    fixed: add({}),
  },
  'an empty attach, which v2 refuses': {
    value: v2('send', { message: 'Hello', attach: [] }),
    codes: ['leave-out-empty'],
    fixed: v2('send', { message: 'Hello' }),
  },
  'empty rows, and the block that they leave empty': {
    value: [{ MESSAGE: 'a' }, { GRID: [[], { NAME: '', VALUE: null }] }],
    codes: ['leave-out-empty', 'leave-out-empty', 'leave-out-empty'],
    fixed: [{ MESSAGE: 'a' }],
  },
})
