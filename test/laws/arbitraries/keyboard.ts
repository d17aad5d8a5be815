import fc from 'fast-check'
import {
  type AppOptions,
  type Button,
  type ButtonOptions,
  button,
  type CommandOptions,
  type Keyboard,
  type KeyboardElement,
  type KeyboardOptions,
  keyboard,
} from '../../../src/index.js'
import { colorToken, hexColor } from './color.js'
import { both, build, type Step, steps } from './step.js'
import { count, text, url } from './text.js'

export type KeyboardStep = Step<Keyboard, KeyboardElement>

export const keyboardOptions: fc.Arbitrary<KeyboardOptions> = fc.record(
  {
    colors: fc.record(
      { bgColor: hexColor, textColor: hexColor, offBgColor: hexColor, offTextColor: hexColor },
      { requiredKeys: [] },
    ),
    vote: fc.boolean(),
    botId: count,
  },
  { requiredKeys: [] },
)

const buttonOptions: fc.Arbitrary<ButtonOptions> = fc.record(
  {
    display: fc.constantFrom('line', 'block'),
    colorToken,
    width: count,
    context: fc.constantFrom('all', 'desktop', 'mobile'),
    disabled: fc.boolean(),
    bgColor: hexColor,
    textColor: hexColor,
    offBgColor: hexColor,
    offTextColor: hexColor,
  },
  { requiredKeys: [] },
)

const commandOptions: fc.Arbitrary<CommandOptions> = both(
  buttonOptions,
  fc.record({ params: text, block: fc.boolean() }, { requiredKeys: [] }),
)

const appOptions: fc.Arbitrary<AppOptions> = both(buttonOptions, fc.record({ params: text }, { requiredKeys: [] }))

const WORDS = ['put', 'send', 'copy', 'call', 'dialog', 'livechat', 'help'] as const

/** One step for every kind of button. */
export const buttonStep: fc.Arbitrary<Step<Keyboard, Button>> = fc.oneof(
  fc.tuple(text, url, optional(buttonOptions)).map(([label, address, options]) => ({
    name: 'link',
    inputs: [options],
    chain: (k: Keyboard) => k.link(label, address, options),
    make: () => button.link(label, address, options),
  })),
  fc.tuple(text, text, optional(commandOptions)).map(([label, command, options]) => ({
    name: 'command',
    inputs: [options],
    chain: (k: Keyboard) => k.command(label, command, options),
    make: () => button.command(label, command, options),
  })),
  fc.tuple(text, count, optional(appOptions)).map(([label, appId, options]) => ({
    name: 'app',
    inputs: [options],
    chain: (k: Keyboard) => k.app(label, appId, options),
    make: () => button.app(label, appId, options),
  })),
  fc.tuple(fc.constantFrom(...WORDS), text, text, optional(buttonOptions)).map(([word, label, value, options]) => ({
    name: word,
    inputs: [options],
    chain: (k: Keyboard) => k[word](label, value, options),
    make: () => button[word](label, value, options),
  })),
)

function optional<Option>(option: fc.Arbitrary<Option>): fc.Arbitrary<Option | undefined> {
  return fc.option(option, { nil: undefined })
}

const newLineStep: fc.Arbitrary<KeyboardStep> = fc.constant({
  name: 'row',
  inputs: [],
  chain: (k: Keyboard) => k.row(),
  make: () => button.newLine,
})

export const keyboardStep: fc.Arbitrary<KeyboardStep> = fc.oneof(
  { weight: 5, arbitrary: buttonStep },
  { weight: 1, arbitrary: newLineStep },
)

export const keyboardSteps = steps(keyboardStep)

export const aButton: fc.Arbitrary<Button> = buttonStep.map(({ make }) => make())

export const aKeyboard: fc.Arbitrary<Keyboard> = fc
  .tuple(keyboardOptions, keyboardSteps)
  .map(([options, list]) => build(keyboard(options), list))
