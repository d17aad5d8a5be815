import { stripVTControlCharacters } from 'node:util'
import { expect as jestExpect } from 'expect'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { keyboard, message } from '../../../src/index.js'
import { snapshotSerializer } from '../../../src/matchers.js'

// The `expect` of Jest is a package of its own; snapshots belong to Jest itself.
const serializers: unknown[] = []
const jest = Object.assign(jestExpect, { addSnapshotSerializer: (one: unknown) => void serializers.push(one) })

const order = message('Hi').keyboard(keyboard().link('Open', '/', { display: 'line' }))

describe('in Jest', () => {
  beforeAll(async () => {
    vi.stubGlobal('expect', jest)
    await import('../../../src/jest.js')
  })

  afterAll(() => vi.unstubAllGlobals())

  test('the matchers are those of its expect', async () => {
    jestExpect(order).toBeSendable()
    jestExpect(order).not.toHaveButton({ text: 'Close' })
    jestExpect(order).toHaveButton({ text: jestExpect.stringContaining('Op') })
    await jestExpect(Promise.resolve(order)).resolves.toMatchPayload({ MESSAGE: 'Hi' })
  })

  test('a failure has its diff', () => {
    const fail = () => jestExpect(order).toHaveButton({ text: 'Opn', link: '/' })
    let text = ''
    try {
      fail()
    } catch (error) {
      text = error instanceof Error ? stripVTControlCharacters(error.message) : ''
    }
    expect(text).toMatchInlineSnapshot(`
      "There is no button with { text: "Opn", link: "/" } in the message.

      It has:
        KEYBOARD.BUTTONS[0]  { text: "Open", link: "/", display: "line" }  ← nearest

      - Expected
      + Received

        Object {
          "link": "/",
      -   "text": "Opn",
      +   "text": "Open",
        }"
    `)
  })

  test('the serializer is added', () => expect(serializers).toEqual([snapshotSerializer]))
})

test('without the global expect of Jest, the entry says so', async () => {
  vi.resetModules()
  vi.stubGlobal('expect', undefined)
  const imported = import('../../../src/jest.js').catch(error => error)
  expect(await imported).toMatchObject({ message: expect.stringContaining('setupFilesAfterEnv') })
  vi.unstubAllGlobals()
})
