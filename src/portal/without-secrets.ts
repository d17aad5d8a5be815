import { arrayOfList, type Data, type DataObject, isArray } from '../php/data.js'
import { setOwn } from '../php/set-own.js'

const HIDDEN = '***'
// Case and underscores differ between the older methods and those of v2. COLOR_TOKEN is none of them.
const SECRETS = ['auth', 'token', 'client_id', 'client_secret', 'bot_token', 'access_token', 'refresh_token']
const NAMES = new Set(SECRETS.map(toName))
// A command of a batch is a query string, in which a client may write the underscore as a code.
const IN_COMMAND = new RegExp(
  `([?&](?:${SECRETS.map(name => name.replaceAll('_', '(?:_|%5F)?')).join('|')})=)[^&#]*`,
  'gi',
)

/** The parameters, with every secret in them replaced: tokens, and the client id that says whose bot it is. */
export function withoutSecrets(params: DataObject): DataObject {
  const kept: Record<string, Data> = {}
  for (const [key, value] of Object.entries(params))
    setOwn(kept, key, NAMES.has(toName(key)) ? HIDDEN : clean(key, value))
  return kept
}

function clean(key: string, value: Data): Data {
  if (key.toLowerCase() !== 'cmd' || !isArray(value)) return value
  if (Array.isArray(value)) return arrayOfList(value.map(cleanCommand))
  const commands: Record<string, Data> = {}
  for (const [name, command] of Object.entries(value)) setOwn(commands, name, cleanCommand(command))
  return commands
}

function cleanCommand(command: Data): Data {
  if (typeof command === 'string') return command.replace(IN_COMMAND, `$1${HIDDEN}`)
  if (!isArray(command)) return command
  // The server does not run such a command, but a recording holds it.
  return Array.isArray(command) ? arrayOfList(command.map(cleanCommand)) : withoutSecrets(command)
}

function toName(key: string): string {
  return key.toLowerCase().replaceAll('_', '')
}
