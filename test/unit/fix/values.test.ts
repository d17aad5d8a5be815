import { add, open } from './calls.js'
import { testCorrections } from './corrections.js'

testCorrections({
  'a mail address in a block': {
    value: [{ LINK: { NAME: 'Write', LINK: 'mailto:a@b.c', DESC: 'any time' } }],
    codes: ['mail-to-text'],
    fixed: [{ MESSAGE: '[url=mailto:a@b.c]Write[/url]\nany time' }],
  },
  'a phone number in a block': {
    value: [{ LINK: { NAME: 'Call', LINK: 'tel:+7 999' } }],
    codes: ['phone-to-text'],
    fixed: [{ MESSAGE: '[call=+7 999]Call[/call]' }],
  },
  'a phone number on a button': {
    value: [{ ...open, LINK: 'tel:+7999' }],
    codes: ['phone-to-call'],
    fixed: [{ TEXT: 'Open', ACTION: 'CALL', ACTION_VALUE: '+7999', DISPLAY: 'LINE' }],
  },
  'a mail address beside a value': {
    value: [{ GRID: [{ NAME: 'Mail', VALUE: 'Ann', LINK: 'mailto:a@b.c', DISPLAY: 'ROW' }] }],
    codes: ['mail-to-text'],
    fixed: [{ GRID: [{ NAME: 'Mail', VALUE: '[url=mailto:a@b.c]Ann[/url]', DISPLAY: 'ROW' }] }],
  },
  'a phone number beside a value': {
    value: [{ GRID: [{ VALUE: 'Ann', LINK: 'tel:123' }] }],
    codes: ['phone-to-text'],
    fixed: [{ GRID: [{ VALUE: '[call=123]Ann[/call]' }] }],
  },
  'default colours of a keyboard': {
    value: {
      COLORS: { BG_COLOR: '#f00' },
      BUTTONS: [open, { TYPE: 'NEWLINE' }, { ...open, BG_COLOR_TOKEN: 'primary' }],
    },
    codes: ['nearest-token'],
    fixed: {
      COLORS: { BG_COLOR: '#f00' },
      BUTTONS: [{ ...open, BG_COLOR_TOKEN: 'alert' }, { TYPE: 'NEWLINE' }, { ...open, BG_COLOR_TOKEN: 'primary' }],
    },
  },
  'default colours of ground and text, and a button with its own': {
    value: {
      COLORS: { BG_COLOR: '#f00', TEXT_COLOR: '#fff' },
      BUTTONS: [open, { ...open, BG_COLOR: '#00ace3' }, { ...open, BG_COLOR: 'red' }],
    },
    codes: ['nearest-token'],
    fixed: {
      COLORS: { BG_COLOR: '#f00', TEXT_COLOR: '#fff' },
      BUTTONS: [
        { ...open, BG_COLOR_TOKEN: 'alert' },
        { ...open, BG_COLOR: '#00ace3', BG_COLOR_TOKEN: 'primary' },
        { ...open, BG_COLOR: 'red', BG_COLOR_TOKEN: 'alert' },
      ],
    },
  },
  'a default colour of text alone': {
    value: { COLORS: { TEXT_COLOR: '#525c69' }, BUTTONS: [open] },
    codes: ['nearest-token'],
    fixed: { COLORS: { TEXT_COLOR: '#525c69' }, BUTTONS: [{ ...open, BG_COLOR_TOKEN: 'base' }] },
  },
  'an address in upper case': {
    value: [{ ...open, LINK: 'HTTPS://Example.com/A' }],
    codes: ['url-case'],
    fixed: [{ ...open, LINK: 'https://Example.com/A' }],
  },
  'an address behind a space': { value: [{ ...open, LINK: ' /crm/' }], codes: ['url-space'], fixed: [open] },
  'numbers where text belongs': {
    value: [{ MESSAGE: 142 }, { GRID: [{ NAME: 'Count', VALUE: 0 }] }],
    codes: ['number-to-text', 'number-to-text'],
    fixed: [{ MESSAGE: '142' }, { GRID: [{ NAME: 'Count', VALUE: '0' }] }],
  },
  'a number as MESSAGE': { value: add({ MESSAGE: 142 }), codes: ['number-to-text'], fixed: add({ MESSAGE: '142' }) },
  'text where a number belongs': {
    value: [{ ...open, WIDTH: '120px' }],
    codes: ['text-to-number'],
    fixed: [{ ...open, WIDTH: 120 }],
  },
  'what nobody reads': {
    value: [{ ...open, BLOCK: 'Y', OFF_BG_COLOR: '#fff', WIDTH: 0 }],
    codes: ['leave-out-unread', 'leave-out-unread', 'leave-out-unread'],
    fixed: [open],
  },
})
