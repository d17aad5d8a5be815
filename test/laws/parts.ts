import fc from 'fast-check'
import { attach, checkAttach, checkKeyboard, checkMenu, keyboard, menu, type Report } from '../../src/index.js'
import { type Stored, storeAttach, storeKeyboard, storeMenu } from '../../src/server.js'
import { attachOptions, attachSteps } from './arbitraries/attach.js'
import { keyboardOptions, keyboardSteps } from './arbitraries/keyboard.js'
import { menuOptions, menuSteps } from './arbitraries/menu.js'
import type { Step } from './arbitraries/step.js'

/** A builder of any part, as far as the laws that hold for all three need it. */
export interface Builder {
  readonly length: number
  readonly elements: readonly object[]
  readonly payload: object
  toJSON(): object
}

/** A part under construction: its steps are applied one by one, or its elements are made and added at once. */
export interface Construction {
  readonly name: 'attach' | 'keyboard' | 'menu'
  /** The caller's own arrays and objects. */
  readonly inputs: readonly unknown[]
  /** Each state on the way, the empty part first. */
  readonly chain: () => readonly Builder[]
  /** Each state on the way, and in place of its own next step the last one. */
  readonly branches: () => readonly Builder[]
  /** The same part, made of `make…` and `add`. */
  readonly fromMakers: () => Builder
}

const BOT_ID = 39

export const stores: Readonly<Record<Construction['name'], (value: unknown) => Stored>> = {
  attach: storeAttach,
  keyboard: value => storeKeyboard(value, { botId: BOT_ID }),
  menu: value => storeMenu(value, { botId: BOT_ID }),
}

export const checks: Readonly<Record<Construction['name'], (value: unknown) => Report>> = {
  attach: value => checkAttach(value),
  keyboard: value => checkKeyboard(value, { botId: BOT_ID }),
  menu: value => checkMenu(value, { botId: BOT_ID }),
}

interface Addable<B, E> extends Builder {
  add(...elements: readonly E[]): B
}

function statesOf<B, E>(start: B, steps: readonly Step<B, E>[]): readonly B[] {
  const states = [start]
  for (const { chain } of steps) states.push(chain(states[states.length - 1] as B))
  return states
}

function construct<B extends Addable<B, E>, E extends object, Options extends object>(
  name: Construction['name'],
  start: (options?: Options) => B,
  options: fc.Arbitrary<Options>,
  list: fc.Arbitrary<readonly Step<B, E>[]>,
): fc.Arbitrary<Construction> {
  return fc.tuple(fc.option(options, { nil: undefined }), list).map(([shell, steps]) => ({
    name,
    inputs: [shell, ...steps.map(({ inputs }) => inputs)],
    chain: () => statesOf(start(shell), steps),
    branches: () => statesOf(start(shell), steps).map(state => steps.at(-1)?.chain(state) ?? state),
    fromMakers: () => start(shell).add(...steps.map(({ make }) => make())),
  }))
}

export const anyPart: fc.Arbitrary<Construction> = fc.oneof(
  { weight: 2, arbitrary: construct('attach', attach, attachOptions, attachSteps) },
  { weight: 1, arbitrary: construct('keyboard', keyboard, keyboardOptions, keyboardSteps) },
  { weight: 1, arbitrary: construct('menu', menu, menuOptions, menuSteps) },
)
