import fc from 'fast-check'
import { type Item, item, type Menu, menu, parseMenu } from '../index.js'
import { chosen } from './chosen.js'
import { itemOptions, itemParamsOptions } from './press-options.js'
import { printed } from './printed.js'
import { type LengthOptions, lengthOf, type Quality, type QualityOption } from './quality.js'
import { listOf, optional, shellOf, someOf } from './records.js'
import { type Values, valuesOf } from './values.js'

/** What a press on a menu item does, under the name of the item's maker. */
export type ItemAction = keyof typeof item

export interface ItemArbitraryOptions extends QualityOption {
  /** What a press may do; everything unless told. */
  readonly actions?: readonly ItemAction[]
}

type Make = (quality: Quality) => fc.Arbitrary<Item>

/** An item of one of the messenger's own actions. */
function wordItem(name: 'put' | 'send' | 'copy' | 'call' | 'dialog', value: keyof Values): Make {
  return quality => {
    const values = valuesOf(quality)
    return fc
      .tuple(values.label, values[value].map(String), optional(itemOptions))
      .map(([label, content, options]) => item[name](label, content, options))
  }
}

// A maker that is missing here is a compile error. Shrinking ends at the first.
const actions: { readonly [Name in ItemAction]: Make } = {
  link: quality => {
    const { label, url } = valuesOf(quality)
    return fc.tuple(label, url, optional(itemOptions)).map(args => item.link(...args))
  },
  command: quality => {
    const { label, command } = valuesOf(quality)
    return fc.tuple(label, command, optional(itemParamsOptions(quality))).map(args => item.command(...args))
  },
  app: quality => {
    const { label, count } = valuesOf(quality)
    return fc.tuple(label, count, optional(itemParamsOptions(quality))).map(args => item.app(...args))
  },
  put: wordItem('put', 'label'),
  send: wordItem('send', 'label'),
  copy: wordItem('copy', 'label'),
  call: wordItem('call', 'phone'),
  dialog: wordItem('dialog', 'dialogId'),
}
const names = Object.keys(actions) as readonly ItemAction[] // Its keys are written out above.

/** What a press on an item of that quality can do. */
export function itemActionsOf(quality: Quality | undefined): readonly ItemAction[] {
  return quality === 'clean' ? names.filter(name => name !== 'app') : names
}

/**
 * A menu item that does any of what a press can do.
 *
 * For the laws of code that reads menu items, as `aButton` is for buttons.
 *
 * @example
 * fc.sample(anItem({ actions: ['link'] }), 20).every(one => 'LINK' in one)
 * // true
 */
export function anItem(options: ItemArbitraryOptions = {}): fc.Arbitrary<Item> {
  const { quality = 'valid' } = options
  const wanted = chosen('anItem({ actions })', itemActionsOf(quality), options.actions)
  return fc.oneof({ withCrossShrink: true }, ...wanted.map(name => actions[name](quality)))
}

/**
 * A MENU. Its smallest is one item. The check says of every menu that today's clients do not show it, of a clean one too.
 *
 * For the laws of code that takes a menu on: whatever its items are, what your bot adds leaves them as they were.
 *
 * @example
 * fc.sample(aMenu({ maxLength: 3 }), 20).every(items => items.length <= 3)
 * // true
 */
export function aMenu(options: ItemArbitraryOptions & LengthOptions = {}): fc.Arbitrary<Menu> {
  const { quality = 'valid' } = options
  const shell = shellOf(someOf({ botId: valuesOf(quality).count }))
  const items = listOf(anItem(options), lengthOf(options))
  return printed(
    fc.tuple(shell, items).map(([one, list]) => (one === 'short' ? parseMenu(list) : menu(one).add(...list))),
  )
}
