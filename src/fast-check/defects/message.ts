import fc from 'fast-check'
import type { MethodName } from '../call.js'
import { label } from '../words.js'
import type { Defects } from './flaw.js'
import { inParam, inRequest } from './hosts.js'

const NEW: readonly MethodName[] = ['imbot.message.add', 'im.message.add', 'im.notify']
const UPDATES: readonly MethodName[] = ['imbot.message.update', 'im.message.update']

const withoutText = ({ MESSAGE, ...rest }: Readonly<Record<string, unknown>>) => rest
const attach = [{ MESSAGE: 'Hello' }]

export const messageDefects = {
  'message/empty': inParam(NEW, 'MESSAGE', fc.constantFrom('', ' ', '\n\t', null)),
  'message/empty-after-cleaning': inParam(
    ['im.message.add', 'im.notify', 'imbot.command.answer'],
    'MESSAGE',
    fc.constantFrom('[br]', '[BR]', ' #BR# ', '[br][BR]'),
  ),
  'message/not-text': inParam(NEW, 'MESSAGE', fc.oneof(fc.integer(), fc.constant(true), fc.array(label))),
  'message/deletes': inParam(UPDATES, 'MESSAGE', fc.constantFrom('', ' ', '[br]')),
  'message/deletes-unasked': 'Only a call of message() knows that nobody has asked for it: its request does not.',
  'message/too-long': inParam(
    [...NEW, ...UPDATES],
    'MESSAGE',
    fc.integer({ min: 20_007, max: 20_500 }).map(chars => 'x'.repeat(chars)),
  ),
  'message/column-overflow': inParam(
    [...NEW, ...UPDATES],
    'MESSAGE',
    fc.integer({ min: 6_554, max: 7_000 }).map(chars => '👍'.repeat(chars)),
  ),
  'message/nothing-to-update': inRequest(UPDATES, withoutText, []),
  'message/half-applied': inRequest(
    UPDATES,
    params => ({ ...params, ATTACH: attach, KEYBOARD: [{ TEXT: 'Take' }] }),
    ['KEYBOARD'],
    ['keyboard/button-without-action', 'part/nothing-left'],
  ),
} satisfies Defects<'message'>
