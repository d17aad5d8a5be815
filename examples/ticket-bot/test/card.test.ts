import 'b24-message/vitest'
import { describe, expect, test } from 'vitest'
import { card } from '../src/card.js'
import type { Ticket } from '../src/tickets.js'

const ann = { id: 12, name: 'Ann' }
const open: Ticket = { id: 142, title: 'Printer is out of paper', state: 'open', author: ann }

describe('a card', () => {
  test.each<Ticket['state']>(['open', 'taken', 'closed'])('that is %s arrives whole', state => {
    expect(card({ ...open, state, assignee: ann })).toBeSendable({ failOn: 'warning' })
  })

  test.each(['[b]Bold[/b]', '>>Quote', '/me too', 'C:\\new\\table', '😀'.repeat(3000), '<i>&nbsp;</i>', '#BR#'])(
    'arrives whole whatever people type: %s',
    title => expect(card({ ...open, title })).toBeSendable(),
  )

  test('looks like this', () => {
    expect(card(open)).toMatchSnapshot()
  })

  test('can be taken once, and closed until it is', () => {
    const taken = card({ ...open, state: 'taken' })
    const closed = card({ ...open, state: 'closed' })
    expect(card(open)).toHaveButton({ text: 'Take', command: 'take', params: '142' })
    expect(taken).not.toHaveButton({ text: 'Take' })
    expect(taken).toHaveButton({ text: 'Close', command: 'close', params: '142' })
    expect(closed).not.toHaveButton({ text: 'Close' })
  })

  test('names who has taken it', () => {
    expect(card({ ...open, assignee: ann })).toHaveBlock('grid', { name: 'Taken by', value: /Ann/ })
  })
})
