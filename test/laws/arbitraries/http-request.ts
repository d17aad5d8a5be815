import fc from 'fast-check'

/** A request as bytes, of which nothing need be right. */
export interface AnyHttpRequest {
  readonly method: 'GET' | 'POST'
  /** What stands behind the address of the webhook. */
  readonly address: string
  readonly contentType: string
  readonly body: string | Uint8Array
}

const BUTTON = { TEXT: 'Open', LINK: '/crm/?a=1&b=2' }
const ATTACH = {
  COLOR_TOKEN: 'primary',
  BLOCKS: [{ MESSAGE: 'x' }, { GRID: [{ NAME: 'a', VALUE: 'b' }] }, { LINK: BUTTON }],
}
const PARTS = { ATTACH, KEYBOARD: { BUTTONS: [BUTTON, { TEXT: 'Take', COMMAND: 'take' }] }, MENU: { ITEMS: [BUTTON] } }
const FIELDS = { message: 'Hi', attach: ATTACH, keyboard: { BOT_ID: 39, BUTTONS: [BUTTON] }, menu: { ITEMS: [BUTTON] } }
const LEGACY = { DIALOG_ID: 'chat5', USER_ID: 1, BOT_ID: 39, MESSAGE_ID: 1, COMMAND_ID: 7, MESSAGE: 'Hi', ...PARTS }
const V2 = { botId: 39, dialogId: 'chat5', messageId: 1, commandId: 7, fields: FIELDS }

const methods = {
  'im.message.add': LEGACY,
  'im.message.update': { ...LEGACY, MESSAGE_ID: 2 },
  'im.notify': LEGACY,
  'im.notify.personal.add': LEGACY,
  'im.notify.system.add': LEGACY,
  'imbot.message.add': LEGACY,
  'imbot.message.update': LEGACY,
  'imbot.command.answer': LEGACY,
  'imbot.v2.Chat.Message.send': V2,
  'imbot.v2.Chat.Message.update': V2,
  'imbot.v2.Command.answer': V2,
  'im.dialog.messages.get': { ...LEGACY, LIMIT: 5, LAST_ID: 7, FIRST_ID: 1 },
}

const aCall = fc.constantFrom(...Object.entries(methods))

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'
const aType = fc.oneof(
  fc.constantFrom(
    JSON_TYPE,
    FORM_TYPE,
    'application/vnd.x+json',
    'multipart/form-data; boundary=b',
    'multipart/form-data',
    '',
  ),
  fc.string({ maxLength: 30 }).map(text => text.replace(/[^\x20-\x7e]/g, '')),
)

/** Values that stand where something else belongs. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    'N',
    '0',
    '[]',
    '{"BUTTONS":[]}',
    [[]],
    {},
    null,
    true,
    -1,
    1e300,
    '$result[a]',
    'x'.repeat(70_000),
  ),
  fc.uint16Array({ maxLength: 12 }).map(codes => String.fromCharCode(...codes)),
)

/** The parameters with another value in one place. */
function withValue(params: unknown, place: number, value: unknown): unknown {
  let at = 0
  const copy = (node: unknown): unknown => {
    if (at++ === place) return value
    if (Array.isArray(node)) return node.map(copy)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, copy(child)]))
  }
  return copy(params)
}

const aChangedCall = fc
  .tuple(aCall, fc.nat(40), anything)
  .map(([[method, params], place, value]) => ({ method, params: withValue(params, place, value) }))

/** Brackets for PHP; what JSON has no word for is left out. */
function toQuery(value: unknown, name = ''): string {
  if (typeof value !== 'object' || value === null) return `${name}=${encodeURIComponent(String(value).toWellFormed())}`
  return Object.entries(value)
    .map(([key, child]) => toQuery(child, name === '' ? key : `${name}[${key}]`))
    .join('&')
}

const splice = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  text: fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom('%', '%f', '%ff', '%00', '[', ']', '[[', '&', '=', '"', '}', '\\u', '\\ud800', '\0'),
  ),
})

/** A text of which pieces are cut out or put in. */
function broken(
  text: string,
  splices: readonly { readonly at: number; readonly length: number; readonly text: string }[],
) {
  return splices.reduce((result, { at, length, text }) => {
    const start = Math.floor(at * result.length)
    return result.slice(0, start) + text + result.slice(start + length)
  }, text)
}

const splices = fc.oneof(fc.constant([]), fc.array(splice, { maxLength: 4 }))

const typed = (contentType: string) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(contentType) }, { weight: 1, arbitrary: aType })

const post = (method: string, contentType: string, body: string | Uint8Array): AnyHttpRequest => ({
  method: 'POST',
  address: method,
  contentType,
  body,
})

const aJsonRequest = fc
  .tuple(aChangedCall, splices, typed(JSON_TYPE))
  .map(([{ method, params }, cuts, type]) => post(method, type, broken(JSON.stringify(params), cuts)))

const aFormRequest = fc
  .tuple(aChangedCall, splices, typed(FORM_TYPE))
  .map(([{ method, params }, cuts, type]) => post(method, type, broken(toQuery(params), cuts)))

const aQueryRequest = fc.tuple(aChangedCall, splices).map(([{ method, params }, cuts]): AnyHttpRequest => {
  // What no address can hold is escaped, as every client does.
  const query = broken(toQuery(params), cuts).replace(/[^\x21-\x7e]|[#]/g, char =>
    encodeURIComponent(char.toWellFormed()),
  )
  return { method: 'GET', address: `${method}?${query.slice(0, 8000)}`, contentType: '', body: '' }
})

const aBatchRequest = fc
  .tuple(fc.array(fc.tuple(aChangedCall, splices), { maxLength: 4 }), anything, fc.boolean(), splices)
  .map(([commands, more, halt, cuts]) => {
    const cmd = commands.map(([{ method, params }, inner]) => broken(`${method}?${toQuery(params)}`, inner))
    return post('batch', JSON_TYPE, broken(JSON.stringify({ halt, cmd: [...cmd, more] }), cuts))
  })

const aMultipartRequest = fc.tuple(aChangedCall, splices).map(([{ method, params }, cuts]) => {
  const fields = [...new URLSearchParams(toQuery(params))]
  const parts = fields.map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return post(method, 'multipart/form-data; boundary=b', broken(`${parts.join('')}--b--\r\n`, cuts))
})

const aDeepRequest = fc
  .tuple(
    aCall,
    fc.constantFrom<readonly [string, string]>(['[', ']'], ['{"a":', '}'], ['[[', ']]'], ['[', '']),
    fc.integer({ min: 60, max: 20_000 }),
    fc.boolean(),
  )
  .map(([[method], [open, close], depth, isForm]) =>
    isForm
      ? post(method, FORM_TYPE, `MESSAGE=x&DIALOG_ID=1&ATTACH${'[a]'.repeat(depth)}=x&KEYBOARD${open.repeat(depth)}=x`)
      : post(
          method,
          JSON_TYPE,
          `{"MESSAGE":"x","DIALOG_ID":"1","ATTACH":${open.repeat(depth)}1${close.repeat(depth)}}`,
        ),
  )

const aHugeRequest = fc
  .tuple(
    aCall,
    fc.constantFrom('x', '[]', 'A[]=&', '%41', '{},', '[["'),
    fc.integer({ min: 50_000, max: 300_000 }),
    aType,
  )
  .map(([[method], unit, times, type]) =>
    post(method, type, `{"DIALOG_ID":"1","MESSAGE":"x","ATTACH":[${unit.repeat(times)}`),
  )

const aByteRequest = fc
  .tuple(aCall, fc.uint8Array({ maxLength: 200 }), aType)
  .map(([[method], body, type]) => post(method, type, body))

const aStrayRequest = fc
  .tuple(
    fc.array(fc.constantFrom('/', '.', '..', '?', '%', '%2f', 'rest', '1', 'secret', 'im', ';', '@', ':', '~')),
    aType,
  )
  .map(([pieces, type]) => post(pieces.join(''), type, '{}'))

/** Requests from almost right to plain noise. */
export const anyHttpRequest: fc.Arbitrary<AnyHttpRequest> = fc.oneof(
  { weight: 30, arbitrary: aJsonRequest },
  { weight: 20, arbitrary: aFormRequest },
  { weight: 12, arbitrary: aQueryRequest },
  { weight: 15, arbitrary: aBatchRequest },
  { weight: 8, arbitrary: aMultipartRequest },
  { weight: 5, arbitrary: aDeepRequest },
  { weight: 1, arbitrary: aHugeRequest },
  { weight: 5, arbitrary: aByteRequest },
  { weight: 4, arbitrary: aStrayRequest },
)
