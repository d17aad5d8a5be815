import { type ExplainedElement, explain } from '../../../src/explain.js'

export const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})

/** The element at a path, as it is explained. */
export function elementAt(value: unknown, ...path: readonly (string | number)[]): ExplainedElement {
  const found = explain(value).elements.find(element => JSON.stringify(element.path) === JSON.stringify(path))
  if (found === undefined) throw new Error('No element stands there')
  return found
}
