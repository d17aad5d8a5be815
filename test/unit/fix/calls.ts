export const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})
export const v2 = (name: 'send' | 'update', fields: object) => ({
  method: `imbot.v2.Chat.Message.${name}`,
  params: { botId: 39, ...(name === 'send' ? { dialogId: 'chat5' } : { messageId: 5 }), fields },
})
export const open = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }
