import fc from 'fast-check'
import {
  type Item,
  type ItemOptions,
  type ItemParamsOptions,
  item,
  type Menu,
  type MenuOptions,
  menu,
} from '../../../src/index.js'
import { both, build, type Step, steps } from './step.js'
import { count, text, url } from './text.js'

export type MenuStep = Step<Menu, Item>

export const menuOptions: fc.Arbitrary<MenuOptions> = fc.record({ botId: count }, { requiredKeys: [] })

const itemOptions: fc.Arbitrary<ItemOptions> = fc.record(
  { context: fc.constantFrom('all', 'desktop', 'mobile'), disabled: fc.boolean() },
  { requiredKeys: [] },
)

const paramsOptions: fc.Arbitrary<ItemParamsOptions> = both(
  itemOptions,
  fc.record({ params: text }, { requiredKeys: [] }),
)

const WORDS = ['put', 'send', 'copy', 'call', 'dialog'] as const

/** One step for every kind of item. */
export const menuStep: fc.Arbitrary<MenuStep> = fc.oneof(
  fc.tuple(text, url, fc.option(itemOptions, { nil: undefined })).map(([label, address, options]) => ({
    name: 'link',
    inputs: [options],
    chain: (m: Menu) => m.link(label, address, options),
    make: () => item.link(label, address, options),
  })),
  fc.tuple(text, text, fc.option(paramsOptions, { nil: undefined })).map(([label, command, options]) => ({
    name: 'command',
    inputs: [options],
    chain: (m: Menu) => m.command(label, command, options),
    make: () => item.command(label, command, options),
  })),
  fc.tuple(text, count, fc.option(paramsOptions, { nil: undefined })).map(([label, appId, options]) => ({
    name: 'app',
    inputs: [options],
    chain: (m: Menu) => m.app(label, appId, options),
    make: () => item.app(label, appId, options),
  })),
  fc
    .tuple(fc.constantFrom(...WORDS), text, text, fc.option(itemOptions, { nil: undefined }))
    .map(([word, label, value, options]) => ({
      name: word,
      inputs: [options],
      chain: (m: Menu) => m[word](label, value, options),
      make: () => item[word](label, value, options),
    })),
)

export const menuSteps = steps(menuStep)

export const aMenu: fc.Arbitrary<Menu> = fc
  .tuple(menuOptions, menuSteps)
  .map(([options, list]) => build(menu(options), list))
