import { type CodeOf, type Examples, inAttach, inRequest } from '../example.js'

const add = (MESSAGE: string) => ({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE } })
const inMessage = (text: string) => inRequest(add(text), ['MESSAGE'])

export const textExamples: Examples<CodeOf<'text'>> = {
  'text/html': inMessage('Order 5. <a href="https://example.com/5">Open</a>'),
  'text/markdown': inAttach([{ GRID: [{ NAME: 'State', VALUE: '**Done**' }] }], [0, 'GRID', 0, 'VALUE']),
  'text/unknown-tag': inMessage('[Ann]: it works'),
  'text/unshowable': inAttach([{ MESSAGE: 'Call [call]112[/call]' }], [0, 'MESSAGE']),
  'text/unclosed-tag': inMessage('[b]Order 5 is late'),
  'text/unopened-tag': inMessage('Order 5 is late[/b]'),
  'text/crossed-tags': inMessage('[b]Order [i]5[/b] is late[/i]'),
  'text/too-deep': inMessage(`${'[b]'.repeat(12)}Order 5${'[/b]'.repeat(12)}`),
  'text/tag-value': inMessage('[color=red]Order 5[/color]'),
  'text/tag-in-label': inMessage('[user=5][b]Ann[/b][/user]'),
  'text/command-lines': inMessage('[send=/help]Ask\nfor help[/send]'),
  'text/break-in-code': inMessage('[code]a[br]b[/code]'),
  'text/link-scheme': inAttach(
    [{ LINK: { LINK: '/crm/', DESC: 'Order [url=example.com]5[/url]' } }],
    [0, 'LINK', 'DESC'],
  ),
  'text/slash-word': inMessage('/method is the path'),
  'text/entity': inMessage('5 &lt; 6'),
  'text/img-without-space': inMessage('[img]https://example.com/a.png[/img]'),
  'text/newer-tag': inMessage('[timestamp=1767250800 format=SHORT_TIME_FORMAT]'),
  'text/disk': inMessage('The plan: [disk=5]'),
}
