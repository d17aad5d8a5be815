import { expect, test } from 'vitest'
import { checkAttach } from '../../../src/index.js'
import { storeAttach } from '../../../src/server.js'
import { effects } from '../findings.js'

const BLOCKS = [{ MESSAGE: 'x' }]

test.each<[string, unknown, string, readonly string[]]>([
  ['TRANSPARENT', 'TRANSPARENT', 'transparent', []],
  ['CHAT is random', 'CHAT', '#RANDOM', []],
  ['absent is random', undefined, '#RANDOM', []],
  ['a hex colour needs a token today', '#FFF', '#FFF', ['ignored color/without-token at COLOR']],
  ['any other word is random', 'red', '#RANDOM', ['altered color/random at COLOR']],
  ['lower case too', 'transparent', '#RANDOM', ['altered color/random at COLOR']],
])('COLOR: %s', (_, COLOR, stored, found) => {
  const value = { BLOCKS, COLOR }
  expect(storeAttach(value).stored).toMatchObject({ COLOR: stored })
  expect(effects(checkAttach(value))).toEqual(found)
})

test.each([
  ['is one line', ' a\r\nb ', 'a b'],
  ['is BB code', '<b>x</b>&nbsp;<br><I>y</I>', '[b]x[/b] [br][I]y[/I]'],
  ['has rules', '<hr>', '------[BR]'],
  ['breaks lines', '#BR#', '[BR]'],
  ['keeps other tags', '<strong>x</strong> < y', '<strong>x</strong> < y'],
])('DESCRIPTION %s', (_, written, stored) => {
  expect(storeAttach({ BLOCKS, DESCRIPTION: written }).stored).toMatchObject({ DESCRIPTION: stored })
})

test('the last MESSAGE that describes takes the place of the DESCRIPTION', () => {
  const describing = (TEXT: string) => ({ MESSAGE: { TEXT, AS_DESCRIPTION: 'Y' } })
  const value = { BLOCKS: [describing('first'), describing('last'), ...BLOCKS], DESCRIPTION: 'none' }
  expect(storeAttach(value).stored).toMatchObject({ DESCRIPTION: 'last' })
})

test.each<[string, unknown, string, readonly string[]]>([
  ['an empty list', [], 'ATTACH_ERROR', ['refused part/empty at ']],
  ['an empty list of blocks', { BLOCKS: [] }, 'ATTACH_ERROR', ['refused part/empty at ']],
  ['a word', 'N', 'ATTACH_ERROR', ['refused part/not-a-list at ']],
  ['a number', 5, 'ATTACH_ERROR', ['refused part/not-a-list at ']],
  ['a block alone', { MESSAGE: 'x' }, 'ATTACH_ERROR', ['refused part/single-element at ']],
  ['blocks that are none', { BLOCKS: 'x' }, 'ATTACH_ERROR', ['refused part/not-a-list at BLOCKS']],
  ['an open literal', '[{"MESSAGE":"x"}', 'ATTACH_ERROR', ['refused part/unparsable at ']],
  ['a literal', '[{"MESSAGE":"x"}]', 'OK', ['altered part/json-string at ']],
  ['an ID', { BLOCKS, ID: 5 }, 'OK', ['ignored attach/id at ID']],
  ['a key in lower case', { BLOCKS, color: 'CHAT' }, 'OK', ['ignored key/case at color']],
  [
    'nothing that is kept',
    [{ MESSAGE: '' }],
    'ATTACH_ERROR',
    ['dropped attach/message-without-text at [0].MESSAGE', 'refused part/nothing-left at '],
  ],
])('%s: %s', (_, value, verdict, found) => {
  expect(storeAttach(value).verdict).toBe(verdict)
  const report = checkAttach(value)
  expect(effects(report)).toEqual(found)
  expect(report.ok).toBe(verdict === 'OK')
  const refusal = report.diagnostics.find(({ effect }) => effect === 'refused')
  expect(refusal?.serverCode).toBe(verdict === 'OK' ? undefined : verdict)
})
