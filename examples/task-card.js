// The task card of the Bitrix24 docs: composed, checked, and turned into the REST call that updates a message.

import { attach, imbot, keyboard, menu, message } from 'b24-message'
import { checkPayloads, checkRequest } from './check.js'
import { drawAttach, drawKeyboard, drawMenu, drawText } from './drawing.js'
import { drawJson } from './json.js'
import { sendToPortal } from './portal.js'
import { print, section, style } from './terminal.js'

const GREY = '#c6c6c6'

const card = attach({ colorToken: 'primary', description: 'Task 142: needs structured blocks' })
  .user({ name: 'Tracker', avatar: 'https://example.com/a.png', link: 'https://example.com/' })
  .link({ name: 'Needs structured blocks', link: 'https://example.com/tasks/142/' })
  .delimiter({ size: 200, color: GREY })
  .grid('line', rows => rows.add('Project', 'BUGS', { width: 100 }).add('Category', 'im', { width: 100 }))
  .grid('block', rows => rows.add('Summary', 'Lists of changes are hard to read as plain text'))
  .delimiter({ size: 200, color: GREY })
  .grid('row', rows =>
    rows
      .add('Assigned to', 'N N', { width: 100 })
      .add('Deadline', '04.11.2015 17:50:43', { width: 100, colorToken: 'alert' }),
  )

const buttons = keyboard()
  .command('Take it', 'take', { params: '142', colorToken: 'primary', display: 'line', block: true })
  .command('Put off', 'put-off', { params: '142', display: 'line' })
  .row()
  .link('Open the task', 'https://example.com/tasks/142/', { display: 'line' })
  .put('Ask for help', '/help 142', { display: 'line', colorToken: 'secondary' })

const items = menu().send('Done', 'Task 142 is done').copy('Copy the number', '142')

const text = '[b]Task 142[/b] is free to take'
const update = imbot.message.update(
  { botId: 39, messageId: 19880117 },
  message(text).attach(card).keyboard(buttons).menu(items),
)

print(style('bold', 'b24-message'), 'A chat message for Bitrix24: composed, proved, and ready to send.')

section('1  The message, roughly as people see it')
print(drawText(text), ...drawAttach(card), ...drawKeyboard(buttons), drawMenu(items))

section('2  What the server will do with it')
const { ok } = update.check()
print(
  ok
    ? `${style('green', 'It keeps every bit of it.')} What else there is to know:`
    : `${style('red', 'It would refuse or lose something:')}`,
  '',
)
checkRequest('task-card.json', update)

section('3  The REST request')
print(drawJson(update.toRequest()))

section('4  Sent to a portal on this machine')
const { outcome, stored } = await sendToPortal(update)
if (!outcome.ok) throw outcome.error
const [firstButton, ...otherButtons] = stored.keyboard
print(
  `It answers ${style('green', String(outcome.result))}. Stored are the text, ${stored.attach.BLOCKS.length} blocks, ` +
    `${otherButtons.length + 1} elements of the keyboard and ${stored.menu.length} items. The first button, for one:`,
  '',
  drawJson(firstButton),
)

section('5  Twenty messages that real bots send')
print(style('dim', '$ b24msg check examples/payloads/*.json'), '')
checkPayloads()

section('Now yours')
print(
  'b24msg check your.json           before you send it',
  'b24msg send your.json --portal   and what would be stored',
  'examples/task-card.js            how this card was made',
  '',
)
