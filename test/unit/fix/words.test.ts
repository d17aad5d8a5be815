import { add, open, v2 } from './calls.js'
import { testCorrections } from './corrections.js'

testCorrections({
  'a key in lower case': {
    value: [{ USER: { name: 'Ann' } }],
    codes: ['key-case'],
    fixed: [{ USER: { NAME: 'Ann' } }],
  },
  'a block in lower case': { value: [{ message: 'Hi' }], codes: ['key-case'], fixed: [{ MESSAGE: 'Hi' }] },
  'a key and a word, one behind the other': {
    value: [{ text: 'Open', LINK: '/crm/', display: 'line' }],
    codes: ['key-case', 'key-case', 'word-case'],
    fixed: [open],
  },
  'a new line in lower case': {
    value: [open, { TYPE: 'newline' }, open],
    codes: ['word-case'],
    fixed: [open, { TYPE: 'NEWLINE' }, open],
  },
  'a token in upper case': {
    value: [{ ...open, BG_COLOR_TOKEN: 'PRIMARY' }],
    codes: ['word-case'],
    fixed: [{ ...open, BG_COLOR_TOKEN: 'primary' }],
  },
  'a flag as a boolean': {
    value: [{ ...open, DISABLED: true }],
    codes: ['flag'],
    fixed: [{ ...open, DISABLED: 'Y' }],
  },
  'URL_PREVIEW: true, which turns the preview off': {
    value: add({ URL_PREVIEW: true }),
    codes: ['flag'],
    fixed: add({ URL_PREVIEW: 'Y' }),
  },
  'a word for yes in a field of v2': {
    value: v2('send', { message: 'Hello', urlPreview: 'yes' }),
    codes: ['flag'],
    fixed: v2('send', { message: 'Hello', urlPreview: true }),
  },
  'an old display': {
    value: [
      {
        GRID: [
          { NAME: 'A', VALUE: 'B', DISPLAY: 'COLUMN' },
          { NAME: 'A', DISPLAY: 'CARD' },
        ],
      },
    ],
    codes: ['display-name', 'display-name'],
    fixed: [
      {
        GRID: [
          { NAME: 'A', VALUE: 'B', DISPLAY: 'ROW' },
          { NAME: 'A', DISPLAY: 'LINE' },
        ],
      },
    ],
  },
  'colours of every kind': {
    value: { BLOCKS: [{ GRID: [{ NAME: 'A', COLOR: '#ff0000' }] }], COLOR: '#29619b' },
    codes: ['nearest-token', 'nearest-token'],
    fixed: {
      BLOCKS: [{ GRID: [{ NAME: 'A', COLOR: '#ff0000', COLOR_TOKEN: 'alert' }] }],
      COLOR: '#29619b',
      COLOR_TOKEN: 'primary',
    },
  },
})
