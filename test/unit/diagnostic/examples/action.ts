import { type CodeOf, type Examples, inKeyboard } from '../example.js'

const take = { TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }
const nothingLeft = { also: ['part/nothing-left'] } as const

export const actionExamples: Examples<CodeOf<'action'>> = {
  'action/function': inKeyboard([{ TEXT: 'Take', FUNCTION: 'take()' }], [0, 'FUNCTION'], nothingLeft),
  'action/second-action': inKeyboard([{ ...take, ACTION: 'SEND', ACTION_VALUE: 'Taken' }], [0, 'COMMAND']),
  'action/unknown': inKeyboard([{ TEXT: 'Take', ACTION: 'Send', ACTION_VALUE: 'Taken' }], [0, 'ACTION'], nothingLeft),
  'action/without-value': inKeyboard(
    [{ TEXT: 'Take', ACTION: 'SEND', ACTION_VALUE: ' ' }],
    [0, 'ACTION_VALUE'],
    nothingLeft,
  ),
  'action/not-handled': inKeyboard(
    [{ TEXT: 'Help', ACTION: 'HELP', ACTION_VALUE: '142', DISPLAY: 'LINE' }],
    [0, 'ACTION'],
  ),
  'action/app': inKeyboard([{ TEXT: 'Open', APP_ID: 5, DISPLAY: 'LINE' }], [0, 'APP_ID']),
  'action/command-without-bot': inKeyboard([{ TEXT: 'Take', COMMAND: 'take' }], [0, 'COMMAND'], {
    ...nothingLeft,
    withoutBot: true,
  }),
  'action/command-not-text': inKeyboard([{ TEXT: 'Take', COMMAND: 142 }], [0, 'COMMAND'], nothingLeft),
  'action/command-slash': inKeyboard([{ ...take, COMMAND: '/take' }], [0, 'COMMAND']),
  'action/command-with-spaces': inKeyboard([{ ...take, COMMAND: 'take 142' }], [0, 'COMMAND']),
  'action/params-not-text': inKeyboard([{ ...take, COMMAND_PARAMS: { id: 142 } }], [0, 'COMMAND_PARAMS']),
  'action/params-buffer': inKeyboard(
    [{ ...take, COMMAND_PARAMS: JSON.stringify({ text: Buffer.from('Hello') }) }],
    [0, 'COMMAND_PARAMS'],
  ),
  'action/params-zero': inKeyboard([{ ...take, COMMAND_PARAMS: '0' }], [0, 'COMMAND_PARAMS']),
  'action/params-without-action': inKeyboard(
    [{ TEXT: 'Open', LINK: '/crm/', COMMAND_PARAMS: '142', DISPLAY: 'LINE' }],
    [0, 'COMMAND_PARAMS'],
  ),
}
