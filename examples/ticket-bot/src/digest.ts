import { type Message, message } from 'b24-message'
import { fromMarkdown } from 'b24-message/markdown'
import { splitMessage } from 'b24-message/split'

/** A text in Markdown, by a person or a language model, as messages. */
export function digest(markdown: string): readonly Message[] {
  const { text, attach } = fromMarkdown(markdown, { tables: 'grid' })
  return splitMessage(attach === undefined ? message(text) : message(text).attach(attach)).messages
}
