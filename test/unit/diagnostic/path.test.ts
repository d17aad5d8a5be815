import { expect, test } from 'vitest'
import { formatPath } from '../../../src/diagnostic/path.js'

test.each([
  [['KEYBOARD', 'BUTTONS', 2, 'LINK'], 'KEYBOARD.BUTTONS[2].LINK'],
  [['_a', '$b', 'c1'], '_a.$b.c1'],
  [[0, 'TEXT'], '[0].TEXT'],
  [[0, 1], '[0][1]'],
  [['ATTACH', '0'], 'ATTACH["0"]'],
  [['ATTACH', 'two words', ''], 'ATTACH["two words"][""]'],
  [['имя', 'a.b', 'a"b'], '["имя"]["a.b"]["a\\"b"]'],
  [['line\nbreak'], '["line\\nbreak"]'],
  [['__proto__'], '__proto__'],
] as const)('%j is written as %s', (path, written) => {
  expect(formatPath(path)).toBe(written)
})
