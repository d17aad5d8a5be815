import type { Examples } from './example.js'
import { actionExamples } from './examples/action.js'
import { attachExamples } from './examples/attach.js'
import { fieldExamples } from './examples/field.js'
import { keyboardExamples } from './examples/keyboard.js'
import { menuExamples } from './examples/menu.js'
import { messageExamples } from './examples/message.js'
import { partExamples } from './examples/part.js'
import { requestExamples } from './examples/request.js'
import { textExamples } from './examples/text.js'
import { valueExamples } from './examples/value.js'
import { wireExamples } from './examples/wire.js'

/** An example of every code: a code without one is a compile error. */
export const examples: Examples = {
  ...valueExamples,
  ...fieldExamples,
  ...textExamples,
  ...partExamples,
  ...attachExamples,
  ...keyboardExamples,
  ...menuExamples,
  ...actionExamples,
  ...messageExamples,
  ...requestExamples,
  ...wireExamples,
}
