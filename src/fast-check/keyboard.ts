import fc from 'fast-check'
import { type Button, button, type Keyboard, type KeyboardElement, keyboard, parseKeyboard } from '../index.js'
import { chosen } from './chosen.js'
import { appOptions, buttonOptions, commandOptions, keyboardOptions } from './press-options.js'
import { printed } from './printed.js'
import { type LengthOptions, lengthOf, type Quality, type QualityOption } from './quality.js'
import { listOf, optional, shellOf } from './records.js'
import { type Values, valuesOf } from './values.js'

/** What a press on a button does, under the name of the button's maker. */
export type ButtonAction = Exclude<keyof typeof button, 'newLine'>

export interface ButtonArbitraryOptions extends QualityOption {
  /** What a press may do; everything unless told. */
  readonly actions?: readonly ButtonAction[]
}

type Make = (quality: Quality) => fc.Arbitrary<Button>

/** A button of one of the messenger's own actions. */
function wordButton(
  name: 'put' | 'send' | 'copy' | 'call' | 'dialog' | 'livechat' | 'help',
  value: keyof Values,
): Make {
  return quality => {
    const values = valuesOf(quality)
    return fc
      .tuple(values.label, values[value].map(String), optionsOf(quality, buttonOptions(quality)))
      .map(([label, content, options]) => button[name](label, content, options))
  }
}

// A maker that is missing here is a compile error. Shrinking ends at the first.
const actions: { readonly [Name in ButtonAction]: Make } = {
  link: quality => {
    const { label, url } = valuesOf(quality)
    return fc.tuple(label, url, optionsOf(quality, buttonOptions(quality))).map(args => button.link(...args))
  },
  command: quality => {
    const { label, command } = valuesOf(quality)
    return fc.tuple(label, command, optionsOf(quality, commandOptions(quality))).map(args => button.command(...args))
  },
  app: quality => {
    const { label, count } = valuesOf(quality)
    return fc.tuple(label, count, optionsOf(quality, appOptions(quality))).map(args => button.app(...args))
  },
  put: wordButton('put', 'label'),
  send: wordButton('send', 'label'),
  copy: wordButton('copy', 'label'),
  call: wordButton('call', 'phone'),
  dialog: wordButton('dialog', 'dialogId'),
  livechat: wordButton('livechat', 'label'),
  help: wordButton('help', 'label'),
}
const names = Object.keys(actions) as readonly ButtonAction[] // Its keys are written out above.
// What today's web client has no handler for.
const UNHANDLED: readonly ButtonAction[] = ['app', 'livechat', 'help']

/** What a press on a button of that quality can do. */
export function buttonActionsOf(quality: Quality | undefined): readonly ButtonAction[] {
  return quality === 'clean' ? names.filter(name => !UNHANDLED.includes(name)) : names
}

/** A button always says its display where it is to be clean. */
function optionsOf<Options>(quality: Quality, options: fc.Arbitrary<Options>): fc.Arbitrary<Options | undefined> {
  return quality === 'clean' ? options : optional(options)
}

/**
 * A button that does any of what a press can do.
 *
 * For the laws of code that reads buttons: whatever a press does, it is logged, counted, passed on.
 *
 * @example
 * fc.sample(aButton({ actions: ['link'] }), 20).every(one => 'LINK' in one)
 * // true
 */
export function aButton(options: ButtonArbitraryOptions = {}): fc.Arbitrary<Button> {
  const { quality = 'valid' } = options
  const wanted = chosen('aButton({ actions })', buttonActionsOf(quality), options.actions)
  return fc.oneof({ withCrossShrink: true }, ...wanted.map(name => actions[name](quality)))
}

/**
 * A KEYBOARD of buttons in rows. Its smallest is one button; its length counts buttons, without the new lines.
 *
 * For the laws of code that takes a keyboard on: whatever its buttons are, what your bot adds leaves them as they were.
 *
 * @example
 * fc.sample(aKeyboard({ maxLength: 3 }), 20).every(buttons => buttons.toRows().flat().length <= 3)
 * // true
 */
export function aKeyboard(options: ButtonArbitraryOptions & LengthOptions = {}): fc.Arbitrary<Keyboard> {
  const { quality = 'valid' } = options
  const place = fc.tuple(aButton(options), fc.boolean())
  const elements = listOf(place, lengthOf(options)).map(list => list.flatMap(toElements))
  const shell = shellOf(keyboardOptions(quality))
  return printed(
    fc
      .tuple(shell, elements)
      .map(([one, list]) => (one === 'short' ? parseKeyboard(list) : keyboard(one).add(...list))),
  )
}

function toElements([one, endsRow]: [Button, boolean]): readonly KeyboardElement[] {
  return endsRow ? [one, button.newLine] : [one]
}
