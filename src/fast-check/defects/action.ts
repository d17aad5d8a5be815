import fc from 'fast-check'
import { url } from '../scalars.js'
import { label } from '../words.js'
import { type Defects, withField, wrong } from './flaw.js'
import { inButtons, inPart } from './hosts.js'
import { blank } from './scalars.js'

const open = fc.record({ TEXT: label, LINK: url, DISPLAY: fc.constantFrom('LINE', 'BLOCK') })
const take = fc.record({ TEXT: label, COMMAND: fc.constantFrom('take', 'help'), DISPLAY: fc.constant('LINE') })
const bare = fc.record({ TEXT: label, DISPLAY: fc.constant('LINE') })
const withMembers = (members: object) => bare.map(one => ({ ...one, ...members }))

export const actionDefects = {
  'action/function': inButtons(withField(open, 'FUNCTION', fc.constantFrom('take()', 'BX.open()'))),
  'action/second-action': inButtons(withField(open, 'COMMAND', fc.constantFrom('take', 'help'))),
  'action/unknown': inButtons(wrong(withMembers({ ACTION: 'Send', ACTION_VALUE: 'Yes' }), 'ACTION')),
  'action/without-value': inButtons(
    fc
      .constantFrom('PUT', 'SEND', 'COPY', 'CALL', 'DIALOG')
      .chain(ACTION =>
        fc.oneof(
          wrong(withMembers({ ACTION }), 'ACTION_VALUE'),
          withField(withMembers({ ACTION }), 'ACTION_VALUE', blank),
        ),
      ),
  ),
  'action/not-handled': inButtons(
    fc.constantFrom('LIVECHAT', 'HELP').chain(ACTION => wrong(withMembers({ ACTION, ACTION_VALUE: '142' }), 'ACTION')),
  ),
  'action/app': inButtons(withField(bare, 'APP_ID', fc.integer({ min: 1 }))),
  'action/command-without-bot': inPart(
    'keyboard',
    fc.tuple(take, open).map(pair => ({ value: pair, path: [0, 'COMMAND'] })),
    { methods: ['im.message.add'] },
  ),
  'action/command-not-text': inButtons(
    withField(bare, 'COMMAND', fc.constantFrom<unknown>(142, true, '0', ' ', ['take'])),
  ),
  'action/command-slash': inButtons(withField(take, 'COMMAND', fc.constantFrom('/take', '/help'))),
  'action/command-with-spaces': inButtons(withField(take, 'COMMAND', fc.constantFrom('take 142', 'take it', 'a\tb'))),
  'action/params-not-text': inButtons(
    withField(take, 'COMMAND_PARAMS', fc.oneof(fc.integer(), fc.boolean(), fc.record({ id: fc.integer() }))),
  ),
  'action/params-buffer': inButtons(
    withField(take, 'COMMAND_PARAMS', fc.constant('{"text":{"type":"Buffer","data":[72]}}')),
  ),
  'action/params-zero': inButtons(withField(take, 'COMMAND_PARAMS', fc.constant('0'))),
  'action/params-without-action': inButtons(
    fc.oneof(withField(open, 'COMMAND_PARAMS', label), withField(open, 'APP_PARAMS', label)),
  ),
} satisfies Defects<'action'>
