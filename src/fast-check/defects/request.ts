import fc from 'fast-check'
import type { Code } from '../../index.js'
import { id, url } from '../scalars.js'
import { label } from '../words.js'
import type { CodeOf, Defect, Defects } from './flaw.js'
import { inParam, inRequest } from './hosts.js'

const open = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }

/** Values that are no request of a method that is known. */
function requests(values: fc.Arbitrary<unknown>, also: readonly Code[] = []): () => fc.Arbitrary<Defect> {
  return () => values.map(request => ({ request, path: [], also }))
}

/** A request of v2 with a field that is wrong. */
function inField(
  method: 'imbot.v2.Chat.Message.send' | 'imbot.v2.Chat.Message.update',
  field: string,
  value: unknown,
  also: readonly Code[] = [],
): () => fc.Arbitrary<Defect> {
  return inRequest(
    [method],
    ({ fields, ...params }) => ({ ...params, fields: { ...fields, [field]: value } }),
    ['fields', field],
    also,
  )
}

const lost: readonly CodeOf<'keyboard' | 'part'>[] = ['keyboard/button-without-action', 'part/nothing-left']
const unknownMethod = fc.constantFrom('imopenlines.crm.message.add', 'task.item.add', 'crm.lead.add')

export const requestDefects = {
  'request/not-a-request': requests(fc.oneof(label, id, fc.constantFrom(null, {}, [], { method: 5 }))),
  'request/unknown-method': requests(
    fc.record({
      method: fc.constantFrom('imbot.mesage.add', 'im.mesage.add', 'not a method', ''),
      params: fc.constant({}),
    }),
  ),
  'request/without-rules': requests(fc.record({ method: unknownMethod, params: fc.record({ ID: id }) })),
  'request/params-not-an-object': requests(fc.record({ method: unknownMethod, params: fc.oneof(label, id) }), [
    'request/without-rules',
  ]),
  'request/param-missing': inRequest(['im.message.add'], ({ DIALOG_ID, ...rest }) => rest, ['DIALOG_ID']),
  'request/param-invalid': inParam(['imbot.message.add'], 'BOT_ID', fc.constantFrom<unknown>(0, -1, 'bot', '')),
  'request/param-unread': inParam(['imbot.message.add', 'imbot.message.update'], 'KEYBORD', label),
  'request/param-older': inRequest(['im.message.add'], ({ DIALOG_ID, ...rest }) => ({ ...rest, CHAT_ID: 98 }), [
    'CHAT_ID',
  ]),
  'request/part-unread': inParam(
    ['im.notify', 'im.notify.system.add'],
    'KEYBOARD',
    url.map(LINK => [{ ...open, LINK }]),
  ),
  'request/field-name': inField('imbot.v2.Chat.Message.send', 'KEYBOARD', [open]),
  'request/attach-list': inField('imbot.v2.Chat.Message.update', 'attach', [{ MESSAGE: 'Hello' }]),
  'request/attach-cleared': inField('imbot.v2.Chat.Message.update', 'attach', { BLOCKS: [{ MESSAGE: ' ' }] }, [
    'attach/message-without-text',
    'part/nothing-left',
  ]),
  'request/keyboard-ignored': inField('imbot.v2.Chat.Message.update', 'keyboard', [{ TEXT: 'Take' }], lost),
  'request/keyboard-not-cleared': inField('imbot.v2.Chat.Message.update', 'keyboard', ''),
  'request/param-twice': inParam(['imbot.message.add', 'im.message.add'], 'message', label),
  'request/flag': inParam(['imbot.message.add'], 'URL_PREVIEW', fc.constantFrom<unknown>('y', true, 'no', 1)),
  'request/dialog-unread': inRequest(
    ['imbot.message.add'],
    params => ({ ...params, DIALOG_ID: 'chat5', FROM_USER_ID: 1, TO_USER_ID: 5 }),
    ['DIALOG_ID'],
  ),
  'request/system-author': inRequest(
    ['imbot.message.add'],
    ({ FROM_USER_ID, TO_USER_ID, ...params }) => ({ ...params, DIALOG_ID: 'chat5', SYSTEM: 'Y' }),
    ['SYSTEM'],
  ),
  'request/clear-on-add': inParam(
    ['imbot.message.add', 'im.message.add'],
    'KEYBOARD',
    fc.constantFrom<unknown>('', [], false, 0),
  ),
  'request/clear-of-new': inParam(['imbot.message.add', 'im.message.add'], 'KEYBOARD', fc.constant('N')),
} satisfies Defects<'request'>
