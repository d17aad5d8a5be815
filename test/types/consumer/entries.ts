// What a bot may take beside the core, each entry by name: their declarations are read as strictly as the bot itself.

import { imbot, message } from 'b24-message'
import { toCode } from 'b24-message/code'
import { convert } from 'b24-message/convert'
import { explain } from 'b24-message/explain'
import { fix } from 'b24-message/fix'
import { fromHtml } from 'b24-message/html'
import { toHttp } from 'b24-message/http'
import { fromMarkdown, markdownUpdates } from 'b24-message/markdown'
import { parse } from 'b24-message/parse'
import { renderHtml, renderText } from 'b24-message/preview'
import { ruMarkup } from 'b24-message/ru'
import { splitMessage } from 'b24-message/split'
import { b, findMentions, fitText, parseText, text } from 'b24-message/text'

const greeting = text`Hello ${b('Ann')}`
const call = imbot.message.add({ botId: 39, dialogId: 'chat5' }, message(greeting))
const { calls } = parse(call)

export const mentioned: readonly (number | 'all')[] = findMentions(parseText(greeting.bb)).map(({ id }) => id)
export const converted: string = fromMarkdown('x', { language: ruMarkup }).text + fromHtml('<p>x').text
export const pages: readonly string[] = [renderHtml(call), renderText(call), toCode(call), explain(call).toText()]
export const sent = toHttp(fix(call).apply(), { to: 'https://example.com/rest/1/secret/' })
export const split = splitMessage(message(fitText(converted).text))
export const others = calls.map(one => convert(one, 'im.message.add').call)

export async function lastOf(pieces: AsyncIterable<string>): Promise<string> {
  let last = ''
  for await (const update of markdownUpdates(pieces)) last = update.text
  return last
}
