export { escapeText } from './text/escape-text.js'
export type { Mark, MarkKind } from './text/mark.js'
export { type Shown, shown } from './text/shown.js'
export type { Failure } from './text/unshowable.js'
