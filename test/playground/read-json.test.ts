import { describe, expect, test } from 'vitest'
import { readJson } from '../../playground/src/message/read-json.js'
import { en } from '../../playground/src/words/en.js'
import { ru } from '../../playground/src/words/ru.js'

function problemOf(text: string, words = en) {
  const read = readJson(text, words)
  if ('value' in read) throw new Error('This is JSON.')
  return read.problem
}

describe('reading the editor as JSON', () => {
  test('gives the value', () => expect(readJson('{"a":1}', en)).toEqual({ value: { a: 1 } }))

  test('says what is wrong, at its place, in both languages', () => {
    const text = '{\n  "a": 1,\n}'
    expect(problemOf(text).range).toEqual({ from: 12, to: 13 })
    expect(problemOf(text).message).toContain('line 3')
    expect(problemOf(text, ru).message).toContain('строке 3')
  })

  test('marks the last character where the text ends too early', () =>
    expect(problemOf('{"a": \n\n').range).toEqual({ from: 4, to: 5 }))

  test('says of what is no call at all what to give', () => {
    expect(problemOf('hello')).not.toHaveProperty('json')
    expect(problemOf('').message).toContain('{ method, params }')
  })

  test('offers the JSON of a call in another form, without its secret', () => {
    const { json } = problemOf(
      "curl https://p.bitrix24.com/rest/1/s3cret/im.message.add -d DIALOG_ID=chat5 -d 'MESSAGE=Hi'",
    )
    expect(json).not.toContain('s3cret')
    expect(JSON.parse(json ?? '')).toEqual({ method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hi' } })
  })
})
