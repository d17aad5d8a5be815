import { button, imbot, keyboard, message } from 'b24-message'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
const hours = ['10:00', '12:00', '15:00']

const rows = hours.map(hour =>
  days.map(day => button.command(`${day} ${hour}`, 'book', { params: `${day} ${hour}`, display: 'line' })),
)

export default imbot.message.add(
  { botId: 39, dialogId: 'chat1001' },
  message('When shall we call you?').keyboard(keyboard().rows(rows)),
)
