export { app, call, command, copy, dialog, help, link, livechat, put, send } from './button.js'
export { newLine } from './new-line.js'
