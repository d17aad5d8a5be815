import fc from 'fast-check'
import * as writable from '../../../src/fast-check/press-options.js'
import { optional } from '../../../src/fast-check/records.js'
import { valuesOf } from '../../../src/fast-check/values.js'
import { type Button, button, type Keyboard, type KeyboardElement } from '../../../src/index.js'
import { type Step, steps } from './step.js'

const { text, url, count } = valuesOf('writable')

export type KeyboardStep = Step<Keyboard, KeyboardElement>

export const keyboardOptions = writable.keyboardOptions('writable')
const buttonOptions = writable.buttonOptions('writable')
const commandOptions = writable.commandOptions('writable')
const appOptions = writable.appOptions('writable')

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
