import fc from 'fast-check'
import { aButton } from '../keyboard.js'
import { hexColor, url } from '../scalars.js'
import { label } from '../words.js'
import { type Defects, withField, wrong } from './flaw.js'
import { ADDS, inButtons, inPart } from './hosts.js'
import { blank, scalar } from './scalars.js'

const button = aButton({ quality: 'clean' })
const newLine = { TYPE: 'NEWLINE' }
const open = fc.record({ TEXT: label, LINK: url, DISPLAY: fc.constantFrom('LINE', 'BLOCK') })

export const keyboardDefects = {
  'keyboard/row-of-buttons': inButtons(wrong(fc.array(button, { minLength: 1, maxLength: 3 }))),
  'keyboard/not-a-button': inButtons(wrong(scalar)),
  'keyboard/button-without-text': inButtons(withField(button, 'TEXT', blank)),
  'keyboard/text-zero': inButtons(withField(button, 'TEXT', fc.constant('0'))),
  'keyboard/text-not-text': inButtons(withField(button, 'TEXT', fc.oneof(fc.integer(), fc.boolean()))),
  'keyboard/button-without-action': inButtons(wrong(fc.record({ TEXT: label }))),
  'keyboard/block-without-command': inButtons(withField(open, 'BLOCK', fc.constant('Y'))),
  'keyboard/without-display': inPart(
    'keyboard',
    wrong(fc.array(fc.record({ TEXT: label, LINK: url }), { minLength: 1 })),
    {
      methods: ADDS,
    },
  ),
  'keyboard/idle-new-line': inButtons(wrong(fc.constant(newLine)), { isFirst: true }),
  'keyboard/only-new-lines': inPart('keyboard', wrong(fc.constant([newLine])), {
    methods: ADDS,
    also: ['keyboard/idle-new-line'],
  }),
  'keyboard/off-color': inButtons(
    fc.oneof(withField(button, 'OFF_BG_COLOR', hexColor), withField(button, 'OFF_TEXT_COLOR', hexColor)),
  ),
} satisfies Defects<'keyboard'>
