import { attach, imbot, keyboard, menu, message } from 'b24-message'
import { text } from 'b24-message/text'

const order = { id: 142, customer: 'Ann [Sales]', total: '1 200 €', isLate: true }

const card = attach({ colorToken: order.isLate ? 'alert' : 'primary' })
  .user({ name: order.customer, link: 'https://example.com/ann' })
  .grid('row', rows => rows.add('Total', order.total).add('State', order.isLate ? 'late' : 'on its way'))

const buttons = keyboard()
  .command('Take', 'take', { params: String(order.id), colorToken: 'primary', display: 'line' })
  .link('Open', `/crm/deal/details/${order.id}/`, { display: 'line' })
  .row()
  .put('Ask for help', '/help', { display: 'line' })

export default imbot.message.add(
  { botId: 39, dialogId: 'chat1001' },
  message(text`Order [b]${order.id}[/b] of ${order.customer}`)
    .attach(card)
    .keyboard(buttons)
    .menu(menu().send('Done', `Order ${order.id} is done`)),
)
