import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edit, type MessageDraft } from '../../../src/edit/edit.js'
import { imbot, type Message, parseMessage } from '../../../src/index.js'
import { aMessage } from '../../laws/arbitraries/message.js'
import { expectDeeplyFrozen } from './frozen.js'

const RUNS = { numRuns: 300 }

/** Changes somewhere in the parts, as a path of choices: which list, which element, what is done to it. */
const change = fc.record({
  part: fc.constantFrom('ATTACH' as const, 'KEYBOARD' as const, 'MENU' as const),
  index: fc.nat(5),
  value: fc.oneof(fc.string(), fc.constantFrom('0', '', '/crm/', '\ud800')),
  what: fc.constantFrom('write', 'remove', 'repeat', 'clear'),
})

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function listOf(draft: MessageDraft, part: Change['part']): unknown[] {
  const list = { ATTACH: draft.ATTACH?.BLOCKS, KEYBOARD: draft.KEYBOARD?.BUTTONS, MENU: draft.MENU?.ITEMS }[part]
  return Array.isArray(list) ? list : []
}

function apply(draft: MessageDraft, { part, index, value, what }: Change): void {
  const list = listOf(draft, part)
  const element = list[index]
  if (what === 'write' && typeof element === 'object' && element !== null) Object.assign(element, { TEXT: value })
  else if (what === 'remove') list.splice(index, 1)
  else if (what === 'repeat' && element !== undefined) list.push(element)
  else if (what === 'clear') draft.MESSAGE = value
}

const at = { botId: 39, messageId: 7 }

function checkOf(edited: Message) {
  return imbot.message.update(at, edited).check()
}

/** The same message made of other objects, about which nothing is known yet. */
function copyOf(edited: Message): Message {
  const { ATTACH, KEYBOARD, MENU } = structuredClone(edited.payload)
  let copy = parseMessage(edited.payload)
  if (typeof ATTACH === 'object') copy = copy.attach(ATTACH)
  if (typeof KEYBOARD === 'object') copy = copy.keyboard(KEYBOARD)
  if (typeof MENU === 'object') copy = copy.menu(MENU)
  return edited.deletes ? copy.delete() : copy
}

test('an edit equals the same change of a plain copy, in payload and in report', () => {
  fc.assert(
    fc.property(aMessage, fc.array(change, { maxLength: 4 }), (subject, changes) => {
      const before = JSON.stringify(subject)
      checkOf(subject)
      const edited = edit(subject, draft => {
        for (const one of changes) apply(draft, one)
      })
      expect(JSON.stringify(subject)).toBe(before)
      expectDeeplyFrozen(edited.payload)
      expect(checkOf(edited)).toEqual(checkOf(copyOf(edited)))
      if (JSON.stringify(edited) === before) expect(edited).toBe(subject)
    }),
    RUNS,
  )
})

test('parts that no change touched are the same objects', () => {
  fc.assert(
    fc.property(aMessage, subject => {
      const edited = edit(subject, draft => {
        draft.MESSAGE = 'another text than any before'
      })
      expect(edited.payload.ATTACH).toBe(subject.payload.ATTACH)
      expect(edited.payload.KEYBOARD).toBe(subject.payload.KEYBOARD)
      expect(edited.payload.MENU).toBe(subject.payload.MENU)
    }),
    RUNS,
  )
})
