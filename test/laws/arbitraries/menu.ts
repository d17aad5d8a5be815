import fc from 'fast-check'
import { itemOptions, itemParamsOptions } from '../../../src/fast-check/press-options.js'
import { optional, someOf } from '../../../src/fast-check/records.js'
import { valuesOf } from '../../../src/fast-check/values.js'
import { type Item, item, type Menu, type MenuOptions } from '../../../src/index.js'
import { type Step, steps } from './step.js'

const { text, url, count } = valuesOf('writable')

export type MenuStep = Step<Menu, Item>

export const menuOptions: fc.Arbitrary<MenuOptions> = someOf({ botId: count })

const paramsOptions = itemParamsOptions('writable')

const WORDS = ['put', 'send', 'copy', 'call', 'dialog'] as const

/** One step for every kind of item. */
export const menuStep: fc.Arbitrary<MenuStep> = fc.oneof(
  fc.tuple(text, url, optional(itemOptions)).map(([label, address, options]) => ({
    name: 'link',
    inputs: [options],
    chain: (m: Menu) => m.link(label, address, options),
    make: () => item.link(label, address, options),
  })),
  fc.tuple(text, text, optional(paramsOptions)).map(([label, command, options]) => ({
    name: 'command',
    inputs: [options],
    chain: (m: Menu) => m.command(label, command, options),
    make: () => item.command(label, command, options),
  })),
  fc.tuple(text, count, optional(paramsOptions)).map(([label, appId, options]) => ({
    name: 'app',
    inputs: [options],
    chain: (m: Menu) => m.app(label, appId, options),
    make: () => item.app(label, appId, options),
  })),
  fc.tuple(fc.constantFrom(...WORDS), text, text, optional(itemOptions)).map(([word, label, value, options]) => ({
    name: word,
    inputs: [options],
    chain: (m: Menu) => m[word](label, value, options),
    make: () => item[word](label, value, options),
  })),
)

export const menuSteps = steps(menuStep)
