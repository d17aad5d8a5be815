import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete'
import * as main from 'b24-message'
import * as text from 'b24-message/text'

const names = optionsOf('function', Object.keys(main), Object.keys(text))
const builders = [main.attach(), main.keyboard(), main.menu(), main.message('')]
const makers = [main.block, main.button, main.item, main.im, main.im.message, main.imbot, main.imbot.message]
const members = optionsOf('method', ...builders.map(stepsOf), ...makers.map(one => Object.keys(one)))
const start = snippetCompletion(
  [
    "import { imbot, message } from 'b24-message'",
    '',
    "export default imbot.message.add({ botId: #{39}, dialogId: '#{chat1001}' }, message('#{Hello}'))",
    '',
  ].join('\n'),
  {
    label: 'message',
    detail: 'to start from',
  },
)

/** Completes what the package exports, and behind a dot the steps of its builders. */
export function completeBuilder(context: CompletionContext): CompletionResult | null {
  const member = context.matchBefore(/\.\w*/)
  if (member !== null) return { from: member.from + 1, options: members, validFor: /^\w*$/ }
  const word = context.matchBefore(/\w+/)
  if (word === null && !context.explicit) return null
  return { from: word?.from ?? context.pos, options: [...names, start], validFor: /^\w*$/ }
}

function optionsOf(type: string, ...lists: readonly (readonly string[])[]): readonly Completion[] {
  return [...new Set(lists.flat())].map(label => ({ label, type }))
}

/** The steps of a builder, also those that its class inherits. */
function stepsOf(builder: object): readonly string[] {
  const names: string[] = []
  for (let one = Object.getPrototypeOf(builder); one !== Object.prototype; one = Object.getPrototypeOf(one))
    names.push(...Object.getOwnPropertyNames(one))
  return names.filter(name => name !== 'constructor' && name !== 'toJSON')
}
