const attach = {
  COLOR_TOKEN: 'primary',
  BLOCKS: [
    { USER: { NAME: 'Mantis', AVATAR: 'https://example.com/m.png', LINK: 'https://example.com/' } },
    { DELIMITER: { SIZE: 200, COLOR: '#c6c6c6' } },
    {
      GRID: [
        { NAME: 'Priority', VALUE: 'High', DISPLAY: 'ROW', COLOR_TOKEN: 'alert' },
        { NAME: 'Category', VALUE: 'Requests', DISPLAY: 'ROW' },
      ],
    },
  ],
}

const buttons = [
  { TEXT: 'Open', LINK: '/crm/deal/details/142/', DISPLAY: 'LINE' },
  { TYPE: 'NEWLINE' },
  { TEXT: 'Ask for help', ACTION: 'PUT', ACTION_VALUE: '/help', DISPLAY: 'LINE' },
]

const take = { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' }
const keyboard = { BUTTONS: [take, ...buttons] }
const ownedKeyboard = { BOT_ID: 39, BUTTONS: [take, ...buttons] }
const menu = { ITEMS: [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }] }

const MESSAGE = 'Order [b]#142[/b]'
const added = { BOT_ID: 39, DIALOG_ID: 'chat1001', MESSAGE, ATTACH: attach, KEYBOARD: keyboard }

/** An example of what each JSON Schema describes, by the name of its file. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  attach: [attach],
  keyboard: [keyboard],
  menu: [menu],
  request: [{ method: 'imbot.message.add', params: added }],
  'im.message.add': [{ DIALOG_ID: 'chat1001', MESSAGE, ATTACH: attach, KEYBOARD: { BUTTONS: buttons } }],
  'im.message.update': [{ MESSAGE_ID: 5, MESSAGE, KEYBOARD: 'N' }],
  'im.notify': [{ USER_ID: 5, TYPE: 'SYSTEM', MESSAGE, ATTACH: attach }],
  'im.notify.personal.add': [{ USER_ID: 5, MESSAGE, ATTACH: attach }],
  'im.notify.system.add': [{ USER_ID: 5, MESSAGE, ATTACH: attach }],
  'imbot.command.answer': [{ COMMAND_ID: 7, MESSAGE_ID: 5, MESSAGE, KEYBOARD: keyboard }],
  'imbot.message.add': [added],
  'imbot.message.update': [{ BOT_ID: 39, MESSAGE_ID: 5, MESSAGE, ATTACH: attach, KEYBOARD: 'N' }],
  'imbot.v2.Chat.Message.send': [
    { botId: 39, dialogId: 'chat1001', fields: { message: MESSAGE, keyboard, urlPreview: false } },
  ],
  'imbot.v2.Chat.Message.update': [{ botId: 39, messageId: 5, fields: { message: MESSAGE, keyboard: ownedKeyboard } }],
  'imbot.v2.Command.answer': [
    {
      botId: 39,
      commandId: 7,
      messageId: 5,
      dialogId: 'chat1001',
      fields: { message: MESSAGE, attach, keyboard: ownedKeyboard },
    },
  ],
}
