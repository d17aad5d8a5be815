import { describe, expect, test } from 'vitest'
import { edit, type MessageDraft } from '../../../src/edit/edit.js'
import {
  attach,
  block,
  button,
  imbot,
  keyboard,
  type Message,
  menu,
  message,
  parseMessage,
} from '../../../src/index.js'
import '../../../src/vitest.js'
import { expectDeeplyFrozen } from './frozen.js'

const order = message('Order 142')
  .attach(
    attach({ colorToken: 'primary' })
      .user({ name: 'Mantis' })
      .grid('row', [{ name: 'Priority', value: 'High' }]),
  )
  .keyboard(keyboard().command('Take', 'take', { display: 'line' }).link('Open', '/crm/', { display: 'line' }))
  .menu(menu().send('Done', 'done'))

const at = { botId: 39, messageId: 7 }

/** The draft that a recipe changes has optional parts: these messages have them all. */
function partsOf({ ATTACH, KEYBOARD, MENU }: MessageDraft) {
  if (ATTACH === undefined || KEYBOARD === undefined || MENU === undefined) throw new Error('a part is missing')
  return { ATTACH, KEYBOARD, MENU }
}

function takeFirst(draft: MessageDraft): void {
  const [take] = partsOf(draft).KEYBOARD.BUTTONS
  if (take !== undefined) take.TEXT = 'Taken'
}

describe('an edited message', () => {
  const edited = edit(order, takeFirst)

  test('has the change, and the given one has not', () => {
    expect(edited.payload.KEYBOARD).toMatchObject({ BUTTONS: [{ TEXT: 'Taken', COMMAND: 'take' }, { TEXT: 'Open' }] })
    expect(order.payload.KEYBOARD).toMatchObject({ BUTTONS: [{ TEXT: 'Take' }, { TEXT: 'Open' }] })
  })

  test('shares what was not touched', () => {
    expect(edited.payload.ATTACH).toBe(order.payload.ATTACH)
    expect(edited.payload.MENU).toBe(order.payload.MENU)
    expect(buttonsOf(edited)[1]).toBe(buttonsOf(order)[1])
    expect(buttonsOf(edited)[0]).not.toBe(buttonsOf(order)[0])
  })

  test('is deeply frozen', () => expectDeeplyFrozen(edited.payload))

  test('is checked as a message made from scratch', () => {
    const fresh = parseMessage(JSON.parse(JSON.stringify(edited)))
    expect(imbot.message.update(at, edited).check()).toEqual(imbot.message.update(at, fresh).check())
  })

  test('has the findings of what the recipe wrote, at their places', () => {
    const broken = edit(order, draft => {
      const { ATTACH, KEYBOARD } = partsOf(draft)
      KEYBOARD.BUTTONS.splice(1, 1, { TEXT: 'Mail', LINK: 'mailto:a@b.c' })
      for (const block of ATTACH.BLOCKS) for (const row of block.GRID ?? []) delete row.NAME
    })
    expect(broken).toHaveDiagnostic('url/scheme', 'KEYBOARD.BUTTONS[1].LINK')
    expect(broken).not.toHaveBlock('grid', { name: 'Priority' })
    expect(broken).toHaveBlock('grid', { value: 'High' })
  })

  test('can be edited again', () => {
    const twice = edit(edited, draft => {
      partsOf(draft).KEYBOARD.BUTTONS.push(button.newLine, button.put('Help', '/help'))
    })
    expect(buttonsOf(twice)).toHaveLength(4)
    expect(buttonsOf(twice)[0]).toBe(buttonsOf(edited)[0])
  })
})

function buttonsOf(of: Message): readonly object[] {
  const part = of.payload.KEYBOARD
  return typeof part === 'object' && 'BUTTONS' in part ? part.BUTTONS : []
}

describe('where nothing changed, the given one comes back', () => {
  test.each<[string, (draft: MessageDraft) => void]>([
    ['for a recipe that only reads', draft => void JSON.stringify(draft)],
    ['for the same value written again', draft => void Object.assign(draft, { MESSAGE: 'Order 142' })],
    [
      'for a change taken back',
      draft => {
        draft.MESSAGE = 'x'
        draft.MESSAGE = 'Order 142'
      },
    ],
    ['for a part replaced by an equal one', draft => void Object.assign(draft, JSON.parse(JSON.stringify(order)))],
    [
      'for a list sorted and sorted back',
      draft => {
        partsOf(draft).KEYBOARD.BUTTONS.reverse()
        partsOf(draft).KEYBOARD.BUTTONS.reverse()
      },
    ],
  ])('%s', (_, recipe) => expect(edit(order, recipe)).toBe(order))

  test('for a part builder too', () => {
    const part = keyboard().link('Open', '/crm/')
    expect(edit(part, draft => void draft.BUTTONS.length)).toBe(part)
  })
})

describe('what a recipe does to the parts of a message', () => {
  test('moves and copies elements without copying them', () => {
    const moved = edit(order, draft => {
      const { BUTTONS } = partsOf(draft).KEYBOARD
      BUTTONS.reverse()
    })
    expect(buttonsOf(moved)[0]).toBe(buttonsOf(order)[1])
    expect(buttonsOf(moved)[1]).toBe(buttonsOf(order)[0])
  })

  test('takes what the makers return', () => {
    const longer = edit(order, draft => {
      partsOf(draft).ATTACH.BLOCKS.unshift(block.message('First'), block.grid('line', [{ name: 'A' }]))
      partsOf(draft).ATTACH.BLOCKS.push(block.image([{ link: '/a.png' }, { link: '/b.png' }]))
    })
    expect(longer.payload.ATTACH).toMatchObject({ BLOCKS: [{ MESSAGE: 'First' }, {}, {}, {}, { IMAGE: [{}, {}] }] })
    expectDeeplyFrozen(longer.payload)
  })

  test('copies what the caller put in, and leaves it unfrozen', () => {
    const mine = { TEXT: 'Mine', LINK: '/mine/' }
    const edited = edit(order, draft => void partsOf(draft).KEYBOARD.BUTTONS.push(mine))
    mine.TEXT = 'Changed'
    expect(buttonsOf(edited)[2]).toEqual({ TEXT: 'Mine', LINK: '/mine/' })
    expect(Object.isFrozen(mine)).toBe(false)
  })

  test('removes a part by delete and by undefined', () => {
    const without = edit(order, draft => {
      delete draft.MENU
      Object.assign(draft, { ATTACH: undefined })
    })
    expect(Object.keys(without.payload)).toEqual(['MESSAGE', 'KEYBOARD'])
  })

  test('sets flags', () => {
    expect(
      edit(order, draft => {
        draft.URL_PREVIEW = 'N'
      }).payload.URL_PREVIEW,
    ).toBe('N')
  })

  test('adds a part that was not there', () => {
    const added = edit(message('Hi'), draft => {
      draft.MENU = { ITEMS: [{ TEXT: 'Open', LINK: '/crm/' }] }
    })
    expect(added.payload).toEqual({ MESSAGE: 'Hi', MENU: { ITEMS: [{ TEXT: 'Open', LINK: '/crm/' }] } })
  })

  test('takes a builder for what it stands for', () => {
    const part = keyboard().link('Open', '/crm/')
    const edited = edit(order, draft => void Object.assign(draft, { KEYBOARD: part }))
    expect(edited.payload.KEYBOARD).toBe(part.payload)
  })
})

describe('forms of a part', () => {
  const short = message('Hi').keyboard([button.link('Open', '/crm/')])

  test('the short form reads as the full one, and goes back', () => {
    const edited = edit(short, draft => void draft.KEYBOARD?.BUTTONS.push(button.link('More', '/more/')))
    expect(edited.payload.KEYBOARD).toEqual([
      { TEXT: 'Open', LINK: '/crm/' },
      { TEXT: 'More', LINK: '/more/' },
    ])
  })

  test('a recipe that only reads the full form of a short one changes nothing', () => {
    expect(edit(short, draft => void draft.KEYBOARD?.BUTTONS.slice())).toBe(short)
  })

  test('it stays full where more than its list was given', () => {
    const edited = edit(short, draft => {
      if (draft.KEYBOARD !== undefined) draft.KEYBOARD.VOTE = 'Y'
    })
    expect(edited.payload.KEYBOARD).toEqual({ BUTTONS: [{ TEXT: 'Open', LINK: '/crm/' }], VOTE: 'Y' })
  })

  test('a part that an update clears reads as absent and stays cleared, in its place', () => {
    const clearing = message('Hi').clear('keyboard').urlPreview(false)
    const edited = edit(clearing, draft => {
      expect(draft.KEYBOARD).toBeUndefined()
      draft.MESSAGE = 'Bye'
    })
    expect(JSON.stringify(edited)).toBe('{"MESSAGE":"Bye","KEYBOARD":"N","URL_PREVIEW":"N"}')
  })

  test('a cleared part can be set', () => {
    const edited = edit(message('Hi').clear('menu'), draft => {
      draft.MENU = { ITEMS: [] }
    })
    expect(edited.payload.MENU).toEqual({ ITEMS: [] })
  })
})

describe('deleting', () => {
  test('stays asked for while the text stays empty', () => {
    const deleting = edit(order.delete(), takeFirst)
    expect(deleting.deletes).toBe(true)
    expect(deleting.payload.MESSAGE).toBe('')
  })

  test('is over when the text is set', () => {
    expect(
      edit(order.delete(), draft => {
        draft.MESSAGE = 'Back'
      }).deletes,
    ).toBe(false)
    expect(edit(order.delete(), draft => void delete draft.MESSAGE).deletes).toBe(false)
  })

  test('is not asked for by an edit that empties the text', () => {
    const emptied = edit(order, draft => {
      draft.MESSAGE = ''
    })
    expect(emptied.deletes).toBe(false)
    expect(emptied).toHaveDiagnostic('message/deletes-unasked', 'MESSAGE')
  })
})
