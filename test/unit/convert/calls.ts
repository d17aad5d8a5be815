import type { Converted } from '../../../src/convert.js'

/** Kind, code and place of each change. */
export function codesOf({ changes }: Converted) {
  return changes.map(({ kind, code, path }) => [kind, code, ...path].join(' '))
}

export const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', ...params },
})
export const change = (params: object) => ({
  method: 'imbot.message.update',
  params: { BOT_ID: 39, MESSAGE_ID: 5, ...params },
})
export const buttons = [{ TEXT: 'a', COMMAND: 'b', DISPLAY: 'LINE' }]
