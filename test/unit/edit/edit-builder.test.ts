import { describe, expect, test } from 'vitest'
import { type AttachDraft, edit } from '../../../src/edit/edit.js'
import { attach, block, checkKeyboard, menu, parseAttach, parseKeyboard } from '../../../src/index.js'
import { findings } from '../findings.js'
import { expectDeeplyFrozen } from './frozen.js'

describe('an edited builder', () => {
  test('is a builder of the same kind to go on with', () => {
    const edited = edit(attach({ color: '#ff0000' }).message('One'), draft => {
      delete draft.COLOR
      draft.COLOR_TOKEN = 'alert'
      draft.BLOCKS.push(block.delimiter())
    }).message('Two')
    expect(edited.payload).toEqual({
      COLOR_TOKEN: 'alert',
      BLOCKS: [{ MESSAGE: 'One' }, { DELIMITER: { SIZE: 200 } }, { MESSAGE: 'Two' }],
    })
    expectDeeplyFrozen(edited.payload)
  })

  test('keeps the short form', () => {
    const edited = edit(parseAttach([{ MESSAGE: 'One' }]), (draft: AttachDraft) => void draft.BLOCKS.reverse().pop())
    expect(edited.payload).toEqual([])
  })

  test('is checked for what it has become', () => {
    const edited = edit(parseKeyboard([{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }]), draft => {
      for (const element of draft.BUTTONS) element.TEXT = '0'
    })
    expect(findings(checkKeyboard(edited, { botId: 39 }))).toEqual([
      'keyboard/text-zero at [0].TEXT',
      'part/nothing-left',
    ])
  })

  test('a menu too', () => {
    const edited = edit(menu().send('Done', 'done'), draft => {
      for (const item of draft.ITEMS) item.CONTEXT = 'DESKTOP'
    })
    expect(edited.send('More', 'more').payload).toEqual({
      ITEMS: [
        { TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done', CONTEXT: 'DESKTOP' },
        { TEXT: 'More', ACTION: 'SEND', ACTION_VALUE: 'more' },
      ],
    })
  })
})
