import { expect, test } from 'vitest'
import { edit } from '../../../src/edit/edit.js'
import { button, keyboard, message } from '../../../src/index.js'

const order = message('Order 142').keyboard(keyboard().link('Open', '/crm/'))

test('what a recipe returns beside a change is not used', () => {
  const edited = edit(order, draft => draft.KEYBOARD?.BUTTONS.push(button.link('More', '/more/')))
  expect(edited.payload.KEYBOARD).toMatchObject({ BUTTONS: [{ TEXT: 'Open' }, { TEXT: 'More' }] })
})

test('an expression without a change changes nothing', () => {
  expect(edit(order, draft => draft.MENU && 'never')).toBe(order)
  expect(edit(order, draft => draft.KEYBOARD?.BUTTONS)).toBe(order)
})

test('a copy in place of a change is refused', () => {
  const copies = [
    () => edit(order, draft => ({ ...draft, MESSAGE: 'x' })),
    () => edit(order, draft => draft.KEYBOARD?.BUTTONS.filter(({ LINK }) => LINK !== '/crm/')),
  ]
  for (const copy of copies) {
    expect(copy).toThrow(
      new TypeError('The recipe of edit() returned an object and changed nothing: change the draft in place'),
    )
  }
})

test('a promise is refused, and its late failure stays silent', async () => {
  let goOn = () => {}
  const gate = new Promise<void>(resolve => {
    goOn = resolve
  })
  let failure: unknown
  const late = async (draft: { MESSAGE?: string }): Promise<void> => {
    await gate
    try {
      draft.MESSAGE = 'too late'
    } catch (error) {
      failure = error
      throw error
    }
  }
  expect(() => edit(order, late as (draft: { MESSAGE?: string }) => void)).toThrow(
    new TypeError('The recipe of edit() returned a promise: await what it needs before, and change the draft at once'),
  )
  goOn()
  await new Promise(resolve => setImmediate(resolve))
  expect(failure).toBeInstanceOf(TypeError)
  expect(order.payload.MESSAGE).toBe('Order 142')
})

test('an error of the recipe comes through, and the message stays as it is', () => {
  const failure = new RangeError('no')
  const run = () =>
    edit(order, draft => {
      draft.MESSAGE = 'half'
      throw failure
    })
  expect(run).toThrow(failure)
  expect(order.payload.MESSAGE).toBe('Order 142')
})
