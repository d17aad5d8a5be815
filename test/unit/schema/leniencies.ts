// The server takes more spellings than a schema offers. Each is what a schema refuses and the check does not mind, and
// how to say it as the schema has it.

type Reviver = (this: unknown, key: string, value: unknown) => unknown

const EMPTY = new Set<unknown>([null, '', false, 0])
const PARTS = /^(?:attach|keyboard|menu)$/i
const V2_FLAGS = /^(?:system|urlPreview|skipConnector|silentConnector)$/

const leniencies: Readonly<Record<string, Reviver>> = {
  'an empty value is as good as none': (key, value) => {
    const isEmptyPart =
      PARTS.test(key) && typeof value === 'object' && value !== null && Object.keys(value).length === 0
    return key !== '' && !/^\d+$/.test(key) && (isEmptyPart || EMPTY.has(value)) ? undefined : value
  },
  'an id as text': (key, value) =>
    /^(?:[A-Z_]*ID|[a-z]*Id)$/.test(key) && !/^dialogId$/.test(key) && /^\d+$/.test(String(value))
      ? Number(value)
      : value,
  'a flag in lower case': (key, value) => (key === 'SKIP_CONNECTOR' && value === 'y' ? 'Y' : value),
  'a flag of v2 that is no boolean': (key, value) =>
    V2_FLAGS.test(key) ? /^(?:y|1|true)$/i.test(String(value)) : value,
  'a field of v2 in snake case': replaceIn('reply_id', ({ reply_id: replyId, ...others }) => ({ ...others, replyId })),
  'a keyboard of v2 as JSON': (key, value) =>
    key === 'keyboard' && typeof value === 'string' ? JSON.parse(value) : value,
  'a keyboard of v2 in short form': (key, value) =>
    key === 'keyboard' && Array.isArray(value) ? { BUTTONS: value } : value,
  'a keyboard of v2 without a bot': (key, value) =>
    key === 'keyboard' && typeof value === 'object' ? { BOT_ID: 39, ...value } : value,
  'an id of an application that is none': (key, value) => (key === 'APP_ID' ? Math.abs(Number(value)) : value),
  'an id behind that of the network': replaceIn('NETWORK_ID', ({ USER_ID, CHAT_ID, BOT_ID, ...others }) => others),
  'an address behind an id of a user': replaceIn('USER_ID', ({ LINK, ...others }) => others),
  'an address behind an id of a chat': replaceIn('CHAT_ID', ({ LINK, ...others }) => others),
  'an address of a picture behind HTML': replaceIn('HTML', ({ PREVIEW, ...others }) => others),
}

type Fields = Readonly<Record<string, unknown>>

function replaceIn(name: string, replace: (fields: Fields) => Fields): Reviver {
  return (_, value) => (typeof value === 'object' && value !== null && name in value ? replace({ ...value }) : value)
}

/** The names of the leniencies, and whether one of them is in a value. */
export const leniencyNames: readonly string[] = Object.keys(leniencies)

export function usesLeniency(name: string, value: unknown): boolean {
  return JSON.stringify(rewritten(value, name)) !== JSON.stringify(value)
}

/** A value in the words of the schemas: the same to the server. */
export function inSchemaWords(value: unknown): unknown {
  return leniencyNames.reduce(rewritten, value)
}

function rewritten(value: unknown, name: string): unknown {
  return JSON.parse(JSON.stringify(value), leniencies[name])
}
