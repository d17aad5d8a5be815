import fc from 'fast-check'
import { hostileText } from './hostile-text.js'

// Keys that the server looks for, in no order and no place where they belong, and such as objects have of their own.
const KEYS = [
  ...['MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU', 'DIALOG_ID', 'BOT_ID', 'fields', 'attach', 'keyboard'],
  ...['BLOCKS', 'USER', 'LINK', 'RICH_LINK', 'GRID', 'IMAGE', 'FILE', 'DELIMITER', 'HTML', 'DESCRIPTION'],
  ...['BUTTONS', 'ITEMS', 'TEXT', 'TYPE', 'ACTION', 'ACTION_VALUE', 'COMMAND', 'COMMAND_PARAMS', 'APP_ID', 'FUNCTION'],
  ...['NAME', 'VALUE', 'DISPLAY', 'COLOR', 'COLOR_TOKEN', 'BG_COLOR', 'WIDTH', 'HEIGHT', 'SIZE', 'PREVIEW', 'USER_ID'],
  ...['__proto__', 'constructor', 'toString', 'toJSON', 'length', '0', '', 'message', 'text'],
]

const MAX_DEPTH = 6

/**
 * Any JSON value, under the keys that the server looks for: objects where texts belong, lists in lists, names that objects
 * have of their own, strings that are code to somebody.
 *
 * For the law of all that reads what comes from outside: it ends, with an answer or an error of its own.
 *
 * @example
 * fc.sample(hostileJson(), 20).every(value => checkAttach(value).diagnostics.length >= 0)
 * // true
 */
export function hostileJson(): fc.Arbitrary<unknown> {
  return json
}

const scalar = fc.oneof(
  hostileText(),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 142, 1e308, 'Y', 'N', 'LINE', 'NEWLINE', '/crm/', '#fff'),
)
const key = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: hostileText() })

const { json } = fc.letrec<{ json: unknown }>(tie => ({
  json: fc.oneof(
    { maxDepth: MAX_DEPTH, depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    // As entries, so that `__proto__` is a key as JSON.parse() makes it.
    fc.array(fc.tuple(key, tie('json')), { maxLength: 5 }).map(entries => Object.fromEntries(entries)),
  ),
}))
