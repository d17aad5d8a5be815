import { enErrors } from '../src/response/en.js'
import { type ErrorCode, type ErrorFacts, errorCodes } from '../src/response/error-codes.js'
import type { Meaning } from '../src/response/error-language.js'
import { ruErrors } from '../src/response/ru.js'

const INTRODUCTION = `<!-- Written by \`npm run docs\` from the table of codes and their sentences. -->

# Errors

What the server answers when a call fails, as \`readResponse\`, \`readBatchResponse\` and \`toRestError\` of
\`b24-message/http\` read it. An error looks like this:

\`\`\`js
const outcome = readResponse(call, { status: response.status, body: await response.text() })
outcome.error
// RestError {
//   code: 'KEYBOARD_ERROR',       as the server spells it
//   status: 400,
//   description: 'Incorrect …',   the server's own text
//   method: 'imbot.message.add',  and \`command\`, where the call was one of a batch
//   meaning: 'No button …',       what it means for this call, and what to do
//   retry: 'never',               whether sending the same again can help
//   diagnostics: [ … ],           what a check of the call finds that explains it, likeliest first
// }
\`\`\`

| retry | what to do |
| --- | --- |
| never | The same call fails again: change it. |
| later | Send the same again, after \`retryAfterMs\` where it is known. |
| after-refresh | Get a new access token, then send the same again. |
| unknown | The code does not tell. Where a check of the call finds the reason, \`retry\` is never, where the status is 429 or 5xx, later. |

**A code can hide another.** Where a step inside the method fails, the server answers the code of that step, marked inner
here, in the place of the method's own. In a batch it goes on to answer it for later commands that fail for other reasons:
\`mayBeStale\` says where that may be so.

Meanings are in English unless told: \`readResponse(call, response, { language: ruErrors })\` with
\`import { ruErrors } from 'b24-message/ru'\`.
`

const OWN = `Names of our own, for answers that have no code: in lower case, with hyphens.`

/** The page about all errors, in Markdown. */
export function errorsPage(): string {
  const codes = Object.keys(errorCodes) as ErrorCode[]
  const isOwn = (code: ErrorCode) => errorCodes[code].statuses.length === 0
  const ofServer = codes.filter(code => !isOwn(code))
  const own = codes.filter(isOwn)
  return [
    INTRODUCTION,
    '## Codes of the server',
    ...ofServer.map(section),
    '## Answers without a code',
    OWN,
    ...own.map(section),
  ]
    .join('\n\n')
    .concat('\n')
}

function section(code: ErrorCode): string {
  const facts: ErrorFacts = errorCodes[code]
  const statuses = facts.statuses.length === 0 ? '' : `HTTP ${facts.statuses.join(' or ')}, `
  const inner = facts.isInner === true ? ', inner' : ''
  const after = facts.retryAfterMs === undefined ? '' : ` (after ${facts.retryAfterMs} ms)`
  const variants = (Object.keys(enErrors.meanings) as Meaning[]).filter(meaning => meaning.startsWith(`${code}/`))
  return [
    `### ${code}`,
    `${statuses}about: ${facts.about}, retry: **${facts.retry}**${after}${inner}.`,
    ...[code, ...variants].map(sentences),
  ].join('\n\n')
}

// Why one code means something else in some calls.
const CASES: Readonly<Partial<Record<Meaning, string>>> = {
  'PARAM_ATTACH_ERROR/oversize':
    'In every method but imbot.v2.Chat.Message.send, and there where a check finds it too large',
  'PARAM_KEYBOARD_ERROR/oversize':
    'In every method but imbot.v2.Chat.Message.send, and there where a check finds it too large',
  'CANT_EDIT_MESSAGE/menu-by-id': 'In im.message.update with ID, MENU, and no MESSAGE_ID',
  'ACCESS_DENIED/client-id': 'In the imbot methods that are not of v2',
  'BOT_ID_ERROR/no-bot': 'Where the call has no BOT_ID',
  'COMMAND_ID_ERROR/by-name': 'Where the call has COMMAND, and no COMMAND_ID',
}

function sentences(meaning: Meaning): string {
  const quote = `> ${escapeMarkdown(enErrors.meanings[meaning])}\n>\n> ${escapeMarkdown(ruErrors.meanings[meaning])}`
  return CASES[meaning] === undefined ? quote : `${CASES[meaning]}:\n\n${quote}`
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\<*`_]/g, '\\$&')
}
