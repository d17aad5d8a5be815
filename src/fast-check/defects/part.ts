import fc from 'fast-check'
import { aKeyboard } from '../keyboard.js'
import { id, url } from '../scalars.js'
import { label } from '../words.js'
import { type Defects, wrong } from './flaw.js'
import { ADDS, inPart } from './hosts.js'

const onAdd = { methods: ADDS }
const buttons = aKeyboard({ quality: 'clean', maxLength: 3 }).map(({ elements }) => elements)

/** A paragraph so long that it does not fit. */
function paragraph(char: string, minChars: number) {
  return fc.integer({ min: minChars, max: minChars + 500 }).map(chars => [{ MESSAGE: char.repeat(chars) }])
}

export const partDefects = {
  'part/not-a-list': inPart('keyboard', wrong(fc.oneof(id, label)), onAdd),
  'part/unparsable': inPart('keyboard', wrong(buttons.map(list => JSON.stringify(list).slice(0, -1))), onAdd),
  'part/empty': inPart('keyboard', wrong(fc.constant({ BUTTONS: [] })), onAdd),
  'part/nothing-left': inPart('keyboard', wrong(label.map(TEXT => [{ TEXT }])), {
    ...onAdd,
    also: ['keyboard/button-without-action'],
  }),
  'part/single-element': inPart('keyboard', wrong(fc.record({ TEXT: label, LINK: url })), onAdd),
  'part/oversize': inPart('attach', wrong(paragraph('x', 60_000)), onAdd),
  'part/column-overflow': inPart('attach', wrong(paragraph('ж', 33_000)), onAdd),
  'part/json-string': inPart('keyboard', wrong(buttons.map(list => JSON.stringify(list))), onAdd),
} satisfies Defects<'part'>
