import { type CodeOf, type Examples, inKeyboard } from '../example.js'

const open = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }
const nothingLeft = { also: ['part/nothing-left'] } as const

export const keyboardExamples: Examples<CodeOf<'keyboard'>> = {
  'keyboard/row-of-buttons': inKeyboard([[open]], [0], nothingLeft),
  'keyboard/not-a-button': inKeyboard(['Open'], [0], nothingLeft),
  'keyboard/button-without-text': inKeyboard([{ TEXT: ' ', LINK: '/crm/' }], [0, 'TEXT'], nothingLeft),
  'keyboard/text-zero': inKeyboard([{ TEXT: '0', LINK: '/crm/' }], [0, 'TEXT'], nothingLeft),
  'keyboard/text-not-text': inKeyboard([{ TEXT: 142, LINK: '/crm/' }], [0, 'TEXT'], nothingLeft),
  'keyboard/button-without-action': inKeyboard([{ TEXT: 'Take' }], [0], nothingLeft),
  'keyboard/block-without-command': inKeyboard([{ ...open, BLOCK: 'Y' }], [0, 'BLOCK']),
  'keyboard/without-display': inKeyboard([{ TEXT: 'Open', LINK: '/crm/' }], []),
  'keyboard/idle-new-line': inKeyboard([{ TYPE: 'NEWLINE' }, open], [0]),
  'keyboard/only-new-lines': inKeyboard([{ TYPE: 'NEWLINE' }], [], { also: ['keyboard/idle-new-line'] }),
  'keyboard/off-color': inKeyboard([{ ...open, OFF_BG_COLOR: '#c6c6c6' }], [0, 'OFF_BG_COLOR']),
}
