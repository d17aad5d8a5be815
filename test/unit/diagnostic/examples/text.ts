import { type CodeOf, type Examples, inAttach, inRequest } from '../example.js'

const add = (MESSAGE: string) => ({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE } })

export const textExamples: Examples<CodeOf<'text'>> = {
  'text/html': inRequest(add('Order 5. <a href="https://example.com/5">Open</a>'), ['MESSAGE']),
  'text/markdown': inAttach([{ GRID: [{ NAME: 'State', VALUE: '**Done**' }] }], [0, 'GRID', 0, 'VALUE']),
  'text/unknown-tag': inRequest(add('[Ann]: it works'), ['MESSAGE']),
}
