export { toCode } from './code/to-code.js'
export { type ModuleItem, toModule } from './code/to-module.js'
export { toAttachCode, toKeyboardCode, toMenuCode } from './code/to-part-code.js'
export { type Client, type SnippetOptions, toSnippet } from './code/to-snippet.js'
