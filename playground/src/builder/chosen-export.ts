import { imbot, message } from 'b24-message'

// The first of these that a module exports is shown; without one, the last thing that it exports.
const NAMES = ['default', 'request', 'call', 'payload']

const { constructor: Message } = message('')

/** What a module exports to be shown, as JSON; nothing where it exports nothing that JSON can carry. */
export function chosenExport(exports: Readonly<Record<string, unknown>>): string | undefined {
  const names = [...NAMES, ...Object.keys(exports).reverse()]
  const name = names.find(one => exports[one] !== undefined && exports[one] !== null)
  return name === undefined ? undefined : JSON.stringify(asCall(exports[name]))
}

// A message alone is shown as one that a bot sends.
function asCall(value: unknown): unknown {
  return isMessage(value) ? imbot.message.add({ botId: 1, dialogId: 'chat1' }, value) : value
}

function isMessage(value: unknown): value is ReturnType<typeof message> {
  return value instanceof Message
}
