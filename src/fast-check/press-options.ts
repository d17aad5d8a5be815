import fc from 'fast-check'
import type {
  AppOptions,
  ButtonOptions,
  CommandOptions,
  ItemOptions,
  ItemParamsOptions,
  KeyboardOptions,
} from '../index.js'
import type { Quality } from './quality.js'
import { both, someOf } from './records.js'
import { colorToken } from './scalars.js'
import { valuesOf } from './values.js'

// What the makers of buttons and menu items take, of each quality.

const display = fc.constantFrom<'line' | 'block'>('line', 'block')
const context = fc.constantFrom<'all' | 'desktop' | 'mobile'>('all', 'desktop', 'mobile')

export function buttonOptions(quality: Quality): fc.Arbitrary<ButtonOptions> {
  const { count, hexColor } = valuesOf(quality)
  const look = { colorToken, width: count, context, disabled: fc.boolean() }
  if (quality === 'clean') {
    const seen = fc.record({ ...look, display }, { requiredKeys: ['display'] })
    const old = fc.record({ colorToken, bgColor: hexColor, textColor: hexColor }, { requiredKeys: ['colorToken'] })
    return both(seen, fc.oneof({ withCrossShrink: true }, fc.constant({}), old))
  }
  return someOf({
    ...look,
    display,
    bgColor: hexColor,
    textColor: hexColor,
    offBgColor: hexColor,
    offTextColor: hexColor,
  })
}

export function commandOptions(quality: Quality): fc.Arbitrary<CommandOptions> {
  return both(buttonOptions(quality), someOf({ params: valuesOf(quality).label, block: fc.boolean() }))
}

export function appOptions(quality: Quality): fc.Arbitrary<AppOptions> {
  return both(buttonOptions(quality), someOf({ params: valuesOf(quality).label }))
}

export const itemOptions: fc.Arbitrary<ItemOptions> = someOf({ context, disabled: fc.boolean() })

export function itemParamsOptions(quality: Quality): fc.Arbitrary<ItemParamsOptions> {
  return both(itemOptions, someOf({ params: valuesOf(quality).label }))
}

export function keyboardOptions(quality: Quality): fc.Arbitrary<KeyboardOptions> {
  const { count, hexColor } = valuesOf(quality)
  const shell = { vote: fc.boolean(), botId: count }
  // Today's clients do not read them.
  if (quality === 'clean') return someOf(shell)
  const colors = someOf({ bgColor: hexColor, textColor: hexColor, offBgColor: hexColor, offTextColor: hexColor })
  return someOf({ ...shell, colors })
}
