import { describe, expect, test } from 'vitest'
import { ru } from '../../../src/diagnostic/ru.js'
import { check, type Diagnostic, imbot, message } from '../../../src/index.js'
import { readVectors } from '../../conformance/vectors.js'
import { findings } from '../findings.js'

interface Given {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

const METHODS = ['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update', 'imbot.v2.Command.answer'] as const

const FIELDS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { message: [1] },
  { message: 5 },
  { message: ' ' },
  { message: '[br]' },
  { message: 'x'.repeat(20_010) },
  { message: '😀'.repeat(19_000) },
  { message: '<b>x</b> **y** [Ann]', system: 'maybe', urlPreview: [1], keyboard: '', menu: 'N', attach: '' },
  { message: 'x', keyboard: 'N', attach: 'N', menu: [1], foo: 1 },
  { message: 'x', keyboard: '[{"TEXT":"a"}]', attach: '[{"MESSAGE":"a"}]', menu: '[{"TEXT":"a"}]' },
  { message: 'x', keyboard: {}, attach: {}, menu: {} },
  { message: 'x', keyboard: { BUTTONS: [{ TEXT: 'a', COMMAND: 'x' }] }, attach: [{ MESSAGE: 'x' }], menu: [[]] },
  { message: 'x', attach: { BLOCKS: [{ MESSAGE: 'x'.repeat(60_000) }] } },
  { message: 'x', MESSAGE: 'x', ATTACH: [1], KEYBOARD: [1], MENU: [1], URL_PREVIEW: 'N' },
  { message: 'x', Message: 'y', replyId: 1, reply_id: 2 },
  { forwardIds: Array.from({ length: 101 }, (_, id) => id) },
]

const PARAMS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { botId: 'x', messageId: 0, commandId: 0, fields: [] },
  { BOT_ID: -1, MESSAGE_ID: 5, MESSAGE: 'x', ATTACH: [1], fields: 'x' },
]

const requests: readonly Given[] = [
  ...readVectors<Given>('./requests-v2.json'),
  ...METHODS.flatMap(method => [
    ...FIELDS.map(fields => ({ method, params: { botId: 39, dialogId: 'chat1', messageId: 5, commandId: 7, fields } })),
    ...PARAMS.map(params => ({ method, params })),
  ]),
]

/** What people write into v2 calls, and what stands inside of parts. */
const V2_NAMES = new Set(
  'botId botToken dialogId messageId commandId fields message attach keyboard menu system urlPreview skipConnector silentConnector templateId replyId forwardIds'.split(
    ' ',
  ),
)

/** Whether a name of a parameter is one of v2, or stands there in the caller's own words. */
function isOfV2(name: string, { params }: Given): boolean {
  const { fields } = params
  const written = [
    ...Object.keys(params),
    ...(typeof fields === 'object' && fields !== null ? Object.keys(fields) : []),
  ]
  return V2_NAMES.has(name) || written.includes(name)
}

function namesIn({ path, params }: Diagnostic): readonly string[] {
  const place = path[0] === 'fields' ? path.slice(0, 2) : path.slice(0, 1)
  // What a part calls its own keys is the same in every method.
  const isInPart = path.length > place.length
  const named = [params.param, ...(isInPart ? [] : [params.field])].filter(name => name !== undefined)
  return [...place, ...named].map(name => String(name).replaceAll('"', ''))
}

test('no finding about a call of v2 names a parameter in the way of the older methods', () => {
  const codes = new Set<string>()
  const strange = requests.flatMap(request =>
    check(request).diagnostics.flatMap(finding => {
      codes.add(finding.code)
      return namesIn(finding)
        .filter(name => !isOfV2(name, request))
        .map(name => `${finding.code} ${finding.path.join('.')} ${name}`)
    }),
  )
  expect([...new Set(strange)]).toEqual([])
  expect(codes.size).toBeGreaterThan(40)
})

describe.each([
  ['en', undefined],
  ['ru', ru],
] as const)('in %s', (_, language) => {
  test('what is said about the text calls it as it is written', () => {
    for (const request of requests) {
      const { diagnostics } = check(request, language === undefined ? {} : { language })
      for (const { code, message, path } of diagnostics) {
        if (!code.startsWith('message/') || path.length === 0) continue
        expect(message, code).not.toMatch(/\bMESSAGE\b/)
      }
    }
    const legacy = check(
      { method: 'im.message.add', params: { DIALOG_ID: 5, MESSAGE: [] } },
      { ...(language && { language }) },
    )
    expect(legacy.diagnostics[0]?.message).toMatch(/\bMESSAGE\b/)
  })
})

test('a deletion that nobody has asked for is found where the text stands', () => {
  const clear = message('').clear('attach').clear('keyboard')
  const report = imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, clear).check()
  expect(findings(report)).toEqual(['message/deletes at fields.message', 'message/deletes-unasked at fields.message'])
})
