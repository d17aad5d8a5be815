import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aButton, aCall, aKeyboard, aMenu, aMessage, anAttach, aText } from '../../../src/fast-check.js'
import { type Code, checkAttach, checkKeyboard, checkMenu, type Report } from '../../../src/index.js'
import { checkText } from '../../../src/text.js'

const bot = { botId: 39 }

function codesOf({ diagnostics }: Report): readonly Code[] {
  return [...new Set(diagnostics.map(({ code }) => code as Code))]
}

function holds<Value>(arbitrary: fc.Arbitrary<Value>, law: (value: Value) => void): void {
  fc.assert(
    fc.property(arbitrary, value => {
      law(value)
    }),
    { numRuns: 300 },
  )
}

/** What the check says of something that arrives whole: which clients do not show it, and advice. */
const NOTED: ReadonlySet<Code> = new Set<Code>([
  'action/app',
  'action/not-handled',
  'attach/display-table',
  'color/without-token',
  'keyboard/off-color',
  'keyboard/without-display',
  'menu/not-shown',
  'request/system-author',
  'text/disk',
  'text/newer-tag',
])

describe('a clean value: the check has nothing to say', () => {
  test('text', () => {
    holds(aText({ quality: 'clean' }), text => expect(checkText(text)).toEqual([]))
  })

  test('ATTACH', () => {
    holds(anAttach({ quality: 'clean' }), part => expect(checkAttach(part).diagnostics).toEqual([]))
  })

  test('KEYBOARD', () => {
    holds(aKeyboard({ quality: 'clean' }), part => expect(checkKeyboard(part, bot).diagnostics).toEqual([]))
  })

  test('MENU, save that it is one', () => {
    holds(aMenu({ quality: 'clean' }), part => expect(codesOf(checkMenu(part, bot))).toEqual(['menu/not-shown']))
  })

  test('call, of every method', () => {
    const call = aCall({ quality: 'clean', parts: ['attach', 'keyboard'], flags: ['urlPreview', 'skipConnector'] })
    holds(call, one => expect(one.check().diagnostics).toEqual([]))
  })
})

describe('a valid value: the server keeps all of it', () => {
  test('call, with every part and flag', () => {
    holds(aCall(), call => {
      const report = call.check()
      expect(codesOf(report).filter(code => !NOTED.has(code))).toEqual([])
      expect(report.ok).toBe(true)
    })
  })

  test('every such finding comes up', () => {
    const seen = new Set(fc.sample(aCall(), { numRuns: 1000, seed: 1 }).flatMap(call => codesOf(call.check())))
    expect([...seen].sort()).toEqual([...NOTED].sort())
  })
})

test('a writable value: most findings come up', () => {
  const seen = new Set(
    fc.sample(aCall({ quality: 'writable' }), { numRuns: 300, seed: 1 }).flatMap(call => codesOf(call.check())),
  )
  expect(seen.size).toBeGreaterThan(30)
})

describe('shrinking ends at the smallest', () => {
  /** What is left of a value when everything fails. */
  function smallest<Value>(arbitrary: fc.Arbitrary<Value>, fails: (value: Value) => boolean = () => true): unknown {
    const { counterexample } = fc.check(
      fc.property(arbitrary, value => !fails(value)),
      { numRuns: 1000 },
    )
    return JSON.parse(JSON.stringify(counterexample?.[0]))
  }

  test('message', () => expect(smallest(aMessage())).toEqual({ MESSAGE: 'a' }))
  test('text', () => expect(smallest(aText())).toBe('a'))
  test('call', () =>
    expect(smallest(aCall())).toEqual({ method: 'im.message.add', params: { DIALOG_ID: '1', MESSAGE: 'a' } }))
  test('ATTACH', () => expect(smallest(anAttach())).toEqual({ BLOCKS: [{ MESSAGE: 'a' }] }))
  test('KEYBOARD', () => expect(smallest(aKeyboard())).toEqual({ BUTTONS: [{ TEXT: 'a', LINK: '/' }] }))
  test('MENU', () => expect(smallest(aMenu())).toEqual({ ITEMS: [{ TEXT: 'a', LINK: '/' }] }))
  test('a message with a grid', () => {
    const isGrid = (value: object) => JSON.stringify(value).includes('"GRID"')
    expect(smallest(aMessage(), isGrid)).toEqual({
      MESSAGE: 'a',
      ATTACH: { BLOCKS: [{ GRID: [{ DISPLAY: 'BLOCK', VALUE: 'a' }] }] },
    })
  })
  test('a button with a command', () => {
    const isCommand = (value: object) => 'COMMAND' in value
    expect(smallest(aButton(), isCommand)).toEqual({ TEXT: 'a', COMMAND: 'a' })
  })
})

test('what fails is printed as its payload', () => {
  const { counterexample } = fc.check(fc.property(aMessage(), () => false))
  expect(fc.stringify(counterexample)).toBe('[{"MESSAGE":"a"}]')
})

describe('what is chosen', () => {
  test('kinds, actions, codes, parts, flags and methods', () => {
    holds(anAttach({ kinds: ['grid', 'file'] }), ({ elements }) => {
      expect(elements.every(one => 'GRID' in one || 'FILE' in one)).toBe(true)
    })
    holds(aKeyboard({ actions: ['put'], minLength: 2, maxLength: 3 }), buttons => {
      const rows = buttons.toRows().flat()
      expect(rows.every(one => one.ACTION === 'PUT')).toBe(true)
      expect([2, 3]).toContain(rows.length)
    })
    holds(aText({ codes: [] }), text => expect(text).not.toMatch(/[[\]]/))
    holds(aMessage({ parts: ['menu'], flags: [], menu: { maxLength: 1 } }), ({ payload }) => {
      expect(Object.keys(payload).filter(key => key !== 'MENU')).toEqual(['MESSAGE'])
    })
    holds(aCall({ methods: ['im.notify'] }), ({ method }) => expect(method).toBe('im.notify'))
  })

  test('a part of commands alone is left out where no bot sends', () => {
    const call = aCall({ methods: ['im.message.add'], keyboard: { actions: ['command'] } })
    holds(call, ({ params }) => expect(params).not.toHaveProperty('KEYBOARD'))
  })

  test('unknown and empty choices are refused', () => {
    const wrong = JSON.parse('["table"]')
    expect(() => anAttach({ kinds: wrong })).toThrow(
      'aBlock({ kinds }) was given "table". At this quality it knows message, user, link, richLink, grid, image, file, delimiter.',
    )
    expect(() => aButton({ actions: [] })).toThrow(TypeError)
    expect(() => aButton({ actions: ['help'], quality: 'clean' })).toThrow('"help"')
    expect(() => aCall({ parts: wrong })).toThrow('"table"')
  })
})
