import { CompletionContext } from '@codemirror/autocomplete'
import { jsonLanguage } from '@codemirror/lang-json'
import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { completeJson } from '../../playground/src/editor/complete-json.js'

/** The completions at the bar in the text. */
function labelsAt(text: string): readonly string[] {
  const pos = text.indexOf('|')
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: jsonLanguage })
  return completeJson(new CompletionContext(state, pos, true))?.options.map(({ label }) => label) ?? []
}

const inParams = (params: string) => `{ "method": "imbot.message.add", "params": ${params} }`

describe('completion of JSON', () => {
  test('knows the methods', () => expect(labelsAt('{ "method": "|" }')).toContain('imbot.v2.Chat.Message.send'))

  test('gives the keys that the method takes', () => {
    expect(labelsAt(inParams('{ "|" }'))).toContain('BOT_ID')
    expect(labelsAt(inParams('{ | }'))).toContain('KEYBOARD')
    expect(labelsAt('{ "method": "im.notify", "params": { "|" } }')).not.toContain('KEYBOARD')
  })

  test('looks at the method in any case', () =>
    expect(labelsAt('{ "method": "IM.NOTIFY", "params": { "|" } }')).not.toContain('KEYBOARD'))

  test('leaves out keys that are there', () => {
    const labels = labelsAt(inParams('{ "BOT_ID": 39, "|" }'))
    expect([labels.includes('BOT_ID'), labels.includes('MESSAGE')]).toEqual([false, true])
  })

  test('goes into lists, whatever stands before', () => {
    const labels = labelsAt(inParams('{ "KEYBOARD": { "BUTTONS": [{ "TEXT": "1" }, { "TEXT": "2", "|" }] } }'))
    expect(labels).toEqual(expect.arrayContaining(['COMMAND', 'LINK', 'DISPLAY']))
    expect(labels).not.toContain('TEXT')
  })

  test('gives the values that a key takes', () => {
    expect(labelsAt(inParams('{ "KEYBOARD": [{ "DISPLAY": "|" }] }'))).toEqual(['LINE', 'BLOCK'])
    expect(labelsAt(inParams('{ "ATTACH": [{ "GRID": [{ "DISPLAY": | }] }] }'))).toContain('ROW')
  })

  test('says nothing where anything may stand', () => {
    expect(labelsAt(inParams('{ "MESSAGE": "|" }'))).toEqual([])
    expect(labelsAt(inParams('{ "UNKNOWN": { "|" } }'))).toEqual([])
    expect(labelsAt('|')).toEqual([])
  })
})
