import { describe, test } from 'vitest'
import { attach, block, button, imbot, item, keyboard, menu, message } from '../../src/index.js'

const isOpen = Date.now() > 0

describe('keyboards', () => {
  test('what a press does is the method, and only commands block', () => {
    keyboard().command('Take', 'take', { block: true, params: '142' })
    // @ts-expect-error BLOCK is for commands
    keyboard().link('Open', '/crm/', { block: true })
    // @ts-expect-error BLOCK is for commands
    button.put('Help', '/help', { block: true })
    // @ts-expect-error links have no params
    keyboard().link('Open', '/crm/', { params: '142' })
    // @ts-expect-error text only
    keyboard().command('Take', 'take', { params: { id: 142 } })
    // @ts-expect-error a number
    keyboard().app('App', '7')
    // @ts-expect-error without an address
    keyboard().link('Open')
  })

  test('looks are words in lower case, tokens and colours', () => {
    keyboard().link('Open', '/crm/', { display: 'line', colorToken: 'primary', bgColor: '#fff', context: 'mobile' })
    // @ts-expect-error the payload's word
    keyboard().link('Open', '/crm/', { display: 'LINE' })
    // @ts-expect-error no such token
    keyboard().link('Open', '/crm/', { colorToken: 'danger' })
    // @ts-expect-error with a space
    keyboard().link('Open', '/crm/', { colorToken: 'primary ' })
    // @ts-expect-error without #
    keyboard().link('Open', '/crm/', { bgColor: 'ffffff' })
    // @ts-expect-error without #
    keyboard({ colors: { bgColor: 'ffffff' } })
    // @ts-expect-error an unknown option
    keyboard().link('Open', '/crm/', { color: '#fff' })
    // @ts-expect-error an unknown option
    keyboard({ colour: '#fff' })
    // @ts-expect-error a flag
    keyboard().link('Open', '/crm/', { disabled: 'Y' })
  })

  test('children may be absent', () => {
    keyboard().add(isOpen && button.link('Open', '/crm/'), undefined, null, false, button.newLine)
    keyboard().rows([[isOpen && button.link('Open', '/crm/'), null], isOpen && [button.send('Yes', 'yes')]])
    // @ts-expect-error true is no child
    keyboard().add(true)
    // @ts-expect-error a text is no child
    keyboard().add('Open')
    // @ts-expect-error blocks belong in an attach
    keyboard().add(block.delimiter())
  })
})

describe('menus', () => {
  test('have no actions of buttons only', () => {
    menu()
      .send('Done', 'done', { context: 'desktop' })
      .add(isOpen && item.link('Open', '/crm/'))
    // @ts-expect-error buttons only
    menu().livechat('Chat', '1')
    // @ts-expect-error buttons only
    menu().help('Help', '1')
    // @ts-expect-error buttons only
    item.livechat('Chat', '1')
    // @ts-expect-error buttons only
    menu().link('Open', '/crm/', { display: 'line' })
    // @ts-expect-error buttons only
    menu().add(button.newLine)
  })
})

describe('attaches', () => {
  test('a user has one target', () => {
    attach()
      .user({ name: 'Mantis', userId: 7 })
      .user([
        { name: 'Bot', botId: 39 },
        { name: 'Site', link: '/' },
      ])
    // @ts-expect-error two targets
    attach().user({ name: 'Mantis', userId: 7, chatId: 8 })
    // @ts-expect-error two targets
    attach().user({ name: 'Mantis', link: '/', userId: 7 })
    // @ts-expect-error two targets
    block.user({ name: 'Mantis', botId: 39, networkId: 'b1' })
    // @ts-expect-error no name
    attach().user({ avatar: '/a.png' })
  })

  test('a link has html or a preview', () => {
    attach().link({ link: '/crm/', preview: '/a.png', width: 100 }).link({ link: '/crm/', html: 'x' })
    // @ts-expect-error the server keeps no preview beside html
    attach().link({ link: '/crm/', html: 'x', preview: '/a.png' })
    // @ts-expect-error width is the preview's
    attach().link({ link: '/crm/', html: 'x', width: 100 })
    // @ts-expect-error an id needs a name
    attach().link({ userId: 7 })
    // @ts-expect-error it leads nowhere
    attach().link({ name: 'Order' })
    // @ts-expect-error read only where there is no preview
    attach().richLink({ link: '/crm/', preview: '/a.png', extraImage: '/b.png' })
  })

  test('a grid has one display', () => {
    attach().grid('row', [{ name: 'Priority', value: 'High' }, isOpen && { name: 'Category' }, null])
    attach().grid('line', rows => rows.add('Priority', 'High', { colorToken: 'alert' }))
    // @ts-expect-error no display of its own
    attach().grid('row', [{ name: 'Priority', value: 'High', display: 'line' }])
    // @ts-expect-error no display of its own
    attach().grid('row', rows => rows.add('Priority', 'High', { display: 'line' }))
    // @ts-expect-error the payload's word
    attach().grid('ROW', [])
    // @ts-expect-error the rows are given back
    attach().grid('row', rows => void rows.add('Priority', 'High'))
  })

  test('needs what the server needs', () => {
    attach({ color: 'TRANSPARENT', colorToken: 'base' }).message('Text', { asDescription: true }).delimiter()
    // @ts-expect-error no address
    attach().image({ name: 'x' })
    // @ts-expect-error no address
    attach().file([{ name: 'x' }])
    // @ts-expect-error neither a colour nor one of the two words
    attach({ color: 'red' })
    // @ts-expect-error a number
    attach().delimiter({ size: '100' })
    // @ts-expect-error a text
    attach().message(142)
  })
})

describe('calls', () => {
  const order = message('Order')

  test('an add goes to a dialog or between two users', () => {
    imbot.message.add({ botId: 39, dialogId: 'chat5' }, order)
    imbot.message.add({ fromUserId: 1, toUserId: 2 }, order)
    // @ts-expect-error both
    imbot.message.add({ dialogId: 'chat5', fromUserId: 1, toUserId: 2 }, order)
    // @ts-expect-error both
    imbot.message.add({ dialogId: 'chat5', fromUserId: 1 }, order)
    // @ts-expect-error half of the second
    imbot.message.add({ fromUserId: 1 }, order)
    // @ts-expect-error neither
    imbot.message.add({ botId: 39 }, order)
    // @ts-expect-error no payload in place of a message
    imbot.message.add({ dialogId: 5 }, { MESSAGE: 'Order' })
  })

  test('an update names its message', () => {
    imbot.message.update({ messageId: 7 }, order)
    // @ts-expect-error no message
    imbot.message.update({ botId: 39 }, order)
    // @ts-expect-error a number
    imbot.message.update({ messageId: '7' }, order)
    // @ts-expect-error an unknown option
    imbot.message.update({ messageId: 7, dialogId: 'chat5' }, order)
  })
})

describe('messages', () => {
  test('take builders and payloads, and leave absent parts', () => {
    message('Order')
      .attach(isOpen && attach().delimiter())
      .attach([{ DELIMITER: { SIZE: 10 } }])
      .keyboard(undefined)
      .keyboard({ BUTTONS: [{ TEXT: 'Open', LINK: '/crm/' }] })
      .menu(isOpen ? menu().send('Done', 'done') : null)
      .clear('keyboard')
    // @ts-expect-error a menu is no keyboard
    message('Order').keyboard(menu())
    // @ts-expect-error a keyboard is no attach
    message('Order').attach(keyboard())
    // @ts-expect-error cleared by its verb
    message('Order').keyboard('N')
    // @ts-expect-error the name of a part
    message('Order').clear('text')
    // @ts-expect-error a text
    message(142)
  })
})
