export { app, call, command, copy, dialog, link, put, send } from './item.js'
