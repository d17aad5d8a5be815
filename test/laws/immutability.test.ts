import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCall, aMessage, messageStep } from './arbitraries/message.js'
import { anyPart, checks } from './parts.js'
import { holds } from './runs.js'
import { findUnfrozen, scramble, snapshot } from './values.js'

test('a step leaves the builders before it and the values passed to it as they were', () => {
  holds(
    fc.property(anyPart, ({ chain, inputs }) => {
      const before = snapshot(inputs)
      const states = chain()
      const payloads = snapshot(states.map(({ payload }) => payload))
      const lengths = states.map(({ length }) => length)
      expect(lengths).toEqual(states.map((_, index) => index))
      expect(inputs).toEqual(before)
      // Each state once more, after all later ones were made and read.
      expect(states.map(({ payload }) => payload)).toEqual(payloads)
      expect(states.map(({ elements }) => elements.length)).toEqual(lengths)
    }),
  )
})

test('two steps from the same builder do not see each other', () => {
  holds(
    fc.property(anyPart, ({ chain, branches }) => {
      const states = chain()
      const last = states.at(-1)?.elements.slice(-1)
      const before = snapshot(states.map(({ elements }) => elements))
      const all = branches()
      expect(all.map(({ elements }) => elements)).toEqual(before.map(elements => [...elements, ...(last ?? [])]))
      expect(states.map(({ elements }) => elements)).toEqual(before)
    }),
  )
})

test('what the caller changes after the step does not reach the builder', () => {
  holds(
    fc.property(anyPart, ({ name, chain, inputs }) => {
      const states = chain()
      const last = states[states.length - 1]
      const unread = chain()
      const before = snapshot(last?.payload)
      const found = snapshot(checks[name](last).diagnostics)
      scramble(inputs)
      expect(last?.payload).toEqual(before)
      expect(checks[name](last).diagnostics).toEqual(found)
      // The payload of this one was not laid out before the caller changed everything.
      expect(unread[unread.length - 1]?.payload).toEqual(before)
    }),
  )
})

test('what comes out of a part is frozen at every depth', () => {
  holds(
    fc.property(anyPart, ({ chain }) => {
      for (const builder of chain()) {
        expect(findUnfrozen(builder.payload)).toBeUndefined()
        expect(findUnfrozen(builder.elements)).toBeUndefined()
        expect(builder.toJSON()).toBe(builder.payload)
      }
    }),
  )
})

test('what a caller does to a report changes no later one', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      const last = chain().at(-1)
      const first = checks[name](last)
      const said = snapshot(first)
      scramble(first)
      expect(checks[name](last)).toEqual(said)
      expect(checks[name](last?.payload)).toEqual(said)
    }),
  )
})

test('a step of a message leaves the message before it as it was', () => {
  holds(
    fc.property(aMessage, messageStep, (before, { apply }) => {
      const payload = snapshot(before.payload)
      const { deletes } = before
      const after = apply(before)
      expect(before.payload).toEqual(payload)
      expect(before.deletes).toBe(deletes)
      expect(findUnfrozen(after.payload)).toBeUndefined()
    }),
  )
})

test('the parameters of a call and what they are sent as are frozen at every depth', () => {
  holds(
    fc.property(aCall, call => {
      expect(findUnfrozen(call.params)).toBeUndefined()
      expect(call.toRequest({ check: false }).params).toBe(call.params)
      const said = snapshot(call.check())
      scramble(call.check())
      scramble(call.toRequest({ check: false }))
      expect(call.check()).toEqual(said)
    }),
  )
})
