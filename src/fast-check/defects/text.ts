import fc from 'fast-check'
import { label } from '../words.js'
import { inRows } from './attach.js'
import { type Defect, type Defects, type Flaw, withField } from './flaw.js'
import { aRequest, inBlocks } from './hosts.js'

const open = (code: string) => (text: string) => `[${code}]${text}[/${code}]`

/** Texts of messages, where the server reads them first. */
function inMessage(texts: fc.Arbitrary<string>): () => fc.Arbitrary<Defect> {
  return () =>
    fc
      .tuple(aRequest(['imbot.message.add', 'imbot.message.update', 'im.message.add']), texts)
      .map(([{ method, params }, MESSAGE]) => ({
        request: { method, params: { ...params, MESSAGE } },
        path: ['MESSAGE'],
        also: [],
      }))
}

/** The same texts in a message, a paragraph or a row of an ATTACH. */
function inTexts(texts: fc.Arbitrary<string>): () => fc.Arbitrary<Defect> {
  const row = fc.record({ NAME: label, DISPLAY: fc.constant('BLOCK') })
  const paragraph: fc.Arbitrary<Flaw> = withField(fc.constant({}), 'MESSAGE', texts)
  return () => fc.oneof(inMessage(texts)(), inBlocks(fc.oneof(paragraph, inRows(withField(row, 'VALUE', texts))))())
}

/** One of these patterns around words; `@` is where the words go. */
function around(...patterns: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...patterns), label).map(([pattern, words]) => pattern.replace('@', () => words))
}

export const textDefects = {
  'text/html': inTexts(around('<b>@</b>', '<a href="https://example.com/5">@</a>', '<p>@')),
  'text/markdown': inTexts(around('**bold** @', '@ [here](https://example.com/)', '@ ```code```')),
  'text/unknown-tag': inTexts(around('[Ann] @', '[h1]@', '@ [todo]')),
  'text/unshowable': inTexts(around('[call]112[/call] @')),
  'text/unclosed-tag': inTexts(around('[b]@', '@ [i]5', '[color=#f00]@', '[url=/crm/]@', '[user=5]@')),
  'text/unopened-tag': inTexts(around('@[/b]', '5[/i] @', '@[/url]')),
  'text/crossed-tags': inTexts(around('[b]@ [i]5[/b] 6[/i]')),
  'text/too-deep': inTexts(label.map(words => '[b]'.repeat(12) + words + '[/b]'.repeat(12))),
  'text/tag-value': inTexts(around('[color=red]@[/color]', '[size=big]@[/size]', '[user=Ann]@[/user]', '[rating=9] @')),
  'text/tag-in-label': inTexts(label.map(words => `[user=5]${open('b')(words)}[/user]`)),
  'text/command-lines': inTexts(around('[send=/help]@\n5[/send]', '[put=/help]@[br]5[/put]')),
  'text/break-in-code': inTexts(around('[code]@[br]b[/code]', '[code]@#BR#b[/code]')),
  'text/link-scheme': inTexts(around('[url=example.com]@[/url]', '[url=javascript:x]@[/url]')),
  'text/slash-word': inMessage(around('/method @', '/loudly @')),
  'text/entity': inMessage(around('@ &lt; 6', '&amp; @', '@ &#91;')),
  'text/img-without-space': inTexts(around('[img]https://example.com/a.png[/img] @')),
  'text/newer-tag': inTexts(around('@ [timestamp=1767250800 format=SHORT_TIME_FORMAT]', '[user=all]@[/user]')),
  'text/disk': inTexts(around('@ [disk=5]')),
} satisfies Defects<'text'>
