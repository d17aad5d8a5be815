import fc from 'fast-check'
import { type Message, message } from '../index.js'
import { anAttach, type BlockOptions } from './attach.js'
import { chosen } from './chosen.js'
import { aKeyboard, type ButtonArbitraryOptions } from './keyboard.js'
import { aMenu, type ItemArbitraryOptions } from './menu.js'
import { printed } from './printed.js'
import type { LengthOptions, QualityOption } from './quality.js'
import { optional, someOf } from './records.js'
import { aText, type TextOptions } from './text.js'
import { valuesOf } from './values.js'

/** What a message has beside its text. */
export type PartName = 'attach' | 'keyboard' | 'menu'
/** A flag of a message, under the name of its step. */
export type FlagName = 'urlPreview' | 'skipConnector' | 'system'

export interface MessageOptions extends QualityOption {
  /** The parts that it may have; all of them unless told, none where the list is empty. */
  readonly parts?: readonly PartName[]
  /** The flags that it may set; all of them unless told, none where the list is empty. */
  readonly flags?: readonly FlagName[]
  readonly text?: Omit<TextOptions, 'quality'>
  readonly attach?: Omit<BlockOptions & LengthOptions, 'quality'>
  readonly keyboard?: Omit<ButtonArbitraryOptions & LengthOptions, 'quality'>
  readonly menu?: Omit<ItemArbitraryOptions & LengthOptions, 'quality'>
}

const PARTS: readonly PartName[] = ['attach', 'keyboard', 'menu']
const FLAGS: readonly FlagName[] = ['urlPreview', 'skipConnector', 'system']

/**
 * A whole message: a text, and at times an ATTACH, a KEYBOARD, a MENU and flags. Its smallest is one letter. A writable one
 * may lack the text. Not every method takes every part and flag: `aCall` chooses for the method.
 *
 * For the laws of code that every message of your bot goes through: what it adds, logs, splits or sends later is all there.
 *
 * @example
 * fc.sample(aMessage({ parts: [] }), 20).every(({ payload }) => payload.MESSAGE !== '' && !('MENU' in payload))
 * // true
 */
export function aMessage(options: MessageOptions = {}): fc.Arbitrary<Message> {
  const { quality = 'valid' } = options
  const parts = options.parts?.length === 0 ? [] : chosen('aMessage({ parts })', PARTS, options.parts)
  const flags = options.flags?.length === 0 ? [] : chosen('aMessage({ flags })', FLAGS, options.flags)
  const text = quality === 'writable' ? optional(valuesOf(quality).text) : aText({ ...options.text, quality })
  const members = {
    attach: anAttach({ ...options.attach, quality }),
    keyboard: aKeyboard({ ...options.keyboard, quality }),
    menu: aMenu({ ...options.menu, quality }),
    urlPreview: fc.boolean(),
    skipConnector: fc.boolean(),
    system: fc.boolean(),
  }
  const none = fc.constant(undefined)
  const member = <Name extends keyof typeof members>(name: Name) =>
    [...parts, ...flags].some(wanted => wanted === name) ? members[name] : none
  const built = fc
    .tuple(
      text,
      someOf({ attach: member('attach'), keyboard: member('keyboard'), menu: member('menu') }),
      someOf({ urlPreview: member('urlPreview'), skipConnector: member('skipConnector'), system: member('system') }),
    )
    .map(([content, { attach, keyboard, menu }, { urlPreview, skipConnector, system }]) => {
      const whole = message(content).attach(attach).keyboard(keyboard).menu(menu)
      const previewed = urlPreview === undefined ? whole : whole.urlPreview(urlPreview)
      const kept = skipConnector === undefined ? previewed : previewed.skipConnector(skipConnector)
      return system === undefined ? kept : kept.system(system)
    })
  return printed(built)
}
