import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAttachCode, toCode, toKeyboardCode, toMenuCode, toSnippet } from '../../src/code.js'
import { hostileText } from '../../src/fast-check.js'
import { MessageError } from '../../src/index.js'
import { installed, runSnippets } from '../unit/code/languages.js'
import { runToData } from '../unit/code/run-module.js'
import { aCall } from './arbitraries/message.js'
import { monsters } from './arbitraries/monsters.js'
import { anyPart } from './parts.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

const hostile = hostileText()

const toPartCode = { attach: toAttachCode, keyboard: toKeyboardCode, menu: toMenuCode }
const part = fc.constantFrom('attach' as const, 'keyboard' as const, 'menu' as const)

/** What JSON makes of a value: it has no -0. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

test('what builders have made is made by builders again, without raw', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      const { payload } = chain().at(-1) ?? { payload: {} }
      const code = toPartCode[name](payload)
      expect(runToData(code)).toEqual(asJson(payload))
      // A grid without rows does not tell its display.
      expect(code.replaceAll(/\.raw\(\s*\{\s*GRID: \[\],?\s*\},?\s*\)/g, '')).not.toContain('.raw(')
    }),
  )
})

test('a call is made again', () => {
  holds(
    fc.property(aCall, call => {
      expect(runToData(toCode(call))).toEqual(asJson(call))
    }),
  )
})

const key = fc.oneof(
  hostile,
  fc.constantFrom(
    'TEXT',
    'TYPE',
    'LINK',
    'MESSAGE',
    'BLOCKS',
    'BUTTONS',
    'ITEMS',
    'ATTACH',
    'KEYBOARD',
    'GRID',
    'fields',
  ),
)
const { data } = fc.letrec(tie => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostile,
    fc.constantFrom('N', 'Y', 'NEWLINE', '#fff'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(key, tie('data'), { maxKeys: 4 }),
  ),
}))
const params = fc.dictionary(key, data, { maxKeys: 4 })
const method = fc.constantFrom('imbot.message.add', 'imbot.v2.Chat.Message.update', 'crm.deal.add')

test('any JSON is made again, as a part and as params', () => {
  holds(
    fc.property(part, data, (name, value) => {
      expect(runToData(toPartCode[name](value))).toEqual(asJson(value))
    }),
  )
  holds(
    fc.property(method, params, (name, value) => {
      expect(runToData(toCode({ method: name, params: value }))).toEqual({ method: name, params: asJson(value) })
    }),
  )
})

describe.each(installed)('$name', language => {
  test.each(language.clients)('%s sends any JSON as it is', client => {
    // To PHP params without a name are a list.
    const named = params.map(value => ({ DIALOG_ID: 'chat5', ...value }))
    const requests = fc.array(fc.record({ method, params: named }), { minLength: 40, maxLength: 40, size: 'max' })
    fc.assert(
      fc.property(requests, list => {
        const sent = runSnippets(
          language,
          list.map(request => toSnippet(request, { client })),
        )
        expect(sent).toEqual(asJson(list))
      }),
      { numRuns: 2 },
    )
  })
})

test.each(Object.entries(monsters))('there is an end, and at worst an error that says why: %s', (_, make) => {
  const value = make()
  for (const write of [
    () => toAttachCode({ BLOCKS: [value] }),
    () => toCode({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: value, ATTACH: value } }),
    () => toSnippet({ method: 'im.message.add', params: { MESSAGE: value } }, { client: 'python' }),
  ]) {
    expect(ends(() => attempt(write))).toMatch(/^(?:import |export |MessageError|RangeError)/)
  }
})

function attempt(write: () => string): string {
  try {
    return write()
  } catch (error) {
    if (error instanceof MessageError || error instanceof RangeError) return String(error)
    throw error
  }
}
