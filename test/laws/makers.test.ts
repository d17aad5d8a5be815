import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as arbitraries from '../../src/fast-check.js'
import { type Absent, attach, keyboard, menu, message } from '../../src/index.js'
import { attachStep, attachSteps, gridDisplay, gridRow } from './arbitraries/attach.js'
import { keyboardStep, keyboardSteps } from './arbitraries/keyboard.js'
import { menuStep, menuSteps } from './arbitraries/menu.js'
import { aMessage } from './arbitraries/message.js'
import { anyPart } from './parts.js'
import { holds } from './runs.js'

const aButton = arbitraries.aButton({ quality: 'writable' })
const absent: fc.Arbitrary<Absent> = fc.constantFrom<Absent[]>(undefined, null, false, '', 0)

/** A list with conditional children that were left out, at any place. */
function withAbsent<Element>(element: fc.Arbitrary<Element>): fc.Arbitrary<(Element | Absent)[]> {
  return fc.array(fc.oneof(element, absent), { maxLength: 6 })
}

function present<Element extends object>(list: readonly (Element | Absent)[]): Element[] {
  return list.filter((one): one is Element => Boolean(one))
}

test('a step is adding what its maker makes', () => {
  holds(
    fc.property(attachStep, ({ chain, make }) => {
      expect(chain(attach()).payload).toEqual(attach().add(make()).payload)
    }),
  )
  holds(
    fc.property(keyboardStep, ({ chain, make }) => {
      expect(chain(keyboard()).payload).toEqual(keyboard().add(make()).payload)
    }),
  )
  holds(
    fc.property(menuStep, ({ chain, make }) => {
      expect(chain(menu()).payload).toEqual(menu().add(make()).payload)
    }),
  )
})

test('every kind of step is tried', () => {
  const names = (steps: fc.Arbitrary<readonly { readonly name: string }[]>) =>
    [...new Set(fc.sample(steps, 500).flatMap(list => list.map(({ name }) => name)))].sort()
  expect(names(attachSteps)).toEqual(['delimiter', 'file', 'grid', 'image', 'link', 'message', 'richLink', 'user'])
  expect(names(keyboardSteps)).toEqual([
    'app',
    'call',
    'command',
    'copy',
    'dialog',
    'help',
    'link',
    'livechat',
    'put',
    'row',
    'send',
  ])
  expect(names(menuSteps)).toEqual(['app', 'call', 'command', 'copy', 'dialog', 'link', 'put', 'send'])
})

test('a chain equals adding all makers at once, in the order of its keys too', () => {
  holds(
    fc.property(anyPart, ({ chain, fromMakers }) => {
      const states = chain()
      const last = states[states.length - 1]
      expect(JSON.stringify(fromMakers())).toBe(JSON.stringify(last))
      expect(fromMakers().length).toBe(last?.length)
    }),
  )
})

test('absent children are skipped', () => {
  const block = attachStep.map(({ make }) => make())
  const item = menuStep.map(({ make }) => make())
  holds(
    fc.property(withAbsent(block), list => {
      expect(attach().add(...list).payload).toEqual(attach().add(...present(list)).payload)
    }),
  )
  holds(
    fc.property(withAbsent(aButton), list => {
      expect(keyboard().add(...list).payload).toEqual(keyboard().add(...present(list)).payload)
    }),
  )
  holds(
    fc.property(withAbsent(item), list => {
      expect(menu().add(...list).payload).toEqual(menu().add(...present(list)).payload)
    }),
  )
})

test('absent rows of a grid and of a keyboard are skipped', () => {
  holds(
    fc.property(gridDisplay, withAbsent(gridRow), (display, rows) => {
      expect(attach().grid(display, rows).payload).toEqual(attach().grid(display, present(rows)).payload)
    }),
  )
  holds(
    fc.property(withAbsent(withAbsent(aButton)), rows => {
      expect(keyboard().rows(rows).payload).toEqual(keyboard().rows(present(rows).map(present)).payload)
    }),
  )
})

test('an absent part leaves a message as it is', () => {
  holds(
    fc.property(aMessage, absent, (before, nothing) => {
      expect(before.attach(nothing).payload).toEqual(before.payload)
      expect(before.keyboard(nothing).payload).toEqual(before.payload)
      expect(before.menu(nothing).payload).toEqual(before.payload)
    }),
  )
})

test('a message without text is one whose text is kept', () => {
  holds(
    fc.property(aMessage, before => {
      expect(before.keepText().payload).not.toHaveProperty('MESSAGE')
    }),
  )
  expect(message('x').keepText().payload).toEqual(message().payload)
})
