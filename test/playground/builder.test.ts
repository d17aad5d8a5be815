import { attach, imbot, message } from 'b24-message'
import { describe, expect, test } from 'vitest'
import { isBuilderResult } from '../../playground/src/builder/builder-result.js'
import { chosenExport } from '../../playground/src/builder/chosen-export.js'
import { errorRange, rangeOfLine } from '../../playground/src/builder/error-line.js'

const parsed = (exports: Record<string, unknown>) => JSON.parse(chosenExport(exports) ?? 'null')

describe('what a module shows', () => {
  const call = imbot.message.add({ botId: 1, dialogId: 'chat1' }, message('Hi'))

  test('is its default, before all others', () =>
    expect(parsed({ request: 1, other: 2, default: call })).toEqual(call.toRequest()))
  test('is what the package writes, by its name', () => expect(parsed({ payload: [], helper: 2 })).toEqual([]))
  test('is else the last that it exports', () => expect(parsed({ a: 1, b: 2 })).toBe(2))
  test('is of a part its payload', () =>
    expect(parsed({ card: attach().message('Hi') })).toEqual({ BLOCKS: [{ MESSAGE: 'Hi' }] }))
  test('is of a message alone a call of some bot', () =>
    expect(parsed({ default: message('Hi') })).toMatchObject({
      method: 'imbot.message.add',
      params: { MESSAGE: 'Hi' },
    }))
  test('is nothing where JSON carries nothing', () => {
    expect(chosenExport({})).toBeUndefined()
    expect(chosenExport({ default: undefined, a: null })).toBeUndefined()
    expect(chosenExport({ default: () => 1 })).toBeUndefined()
  })
})

describe('the place of an error', () => {
  const code = 'const a = 1\n  throw new Error(a)\nend'

  test('is the first frame in the code of the user', () => {
    const stack = 'Error: 1\n    at f (builder.js:9:1234)\n    at builder (builder.js:3:9)\n    at builder.js:2:1'
    expect(errorRange(code, stack, 1)).toEqual({ from: 14, to: 32 })
  })
  test('is nowhere without a frame', () => expect(errorRange(code, 'Error: 1', 1)).toBeUndefined())
  test('is nowhere on a line that is not there', () => expect(rangeOfLine(code, 4)).toBeUndefined())
})

test('what a worker posts is an answer only in its form', () => {
  const posts = [{ json: '1' }, { nothing: true }, { error: 'no' }, { json: 1 }, { error: 1 }, {}, null, 'json', [1]]
  expect(posts.map(isBuilderResult)).toEqual([true, true, true, false, false, false, false, false, false])
})
