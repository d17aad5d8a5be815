import { type Code, codes, severityOf } from '../src/diagnostic/codes.js'
import { formatPath } from '../src/diagnostic/path.js'
import { ru } from '../src/diagnostic/ru.js'
import type { Key } from '../src/diagnostic/trace.js'
import type { Example } from '../test/unit/diagnostic/example.js'
import { examples } from '../test/unit/diagnostic/examples.js'
import { writePayload } from './payload-text.js'

const INTRODUCTION = `<!-- Written by \`npm run docs\` from the table of codes, the sentences and the examples of the tests. -->

# Diagnostics

Everything that \`check\` can find, with the smallest payload that triggers it. A finding looks like this:

\`\`\`js
check({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: '' } }).diagnostics[0]
// {
//   code: 'message/empty',        the rule: stable, look it up here
//   severity: 'error',
//   effect: 'refused',
//   path: ['MESSAGE'],            where it stands in the params, or in the part where a part alone was checked
//   message: 'MESSAGE is "": …',  what is wrong, and what to do
//   serverCode: 'MESSAGE_EMPTY',  what the server answers, where it refuses
//   params: { value: '""' },      the figures of the message
// }
\`\`\`

**Severity is what the server does.** It follows from the effect, and \`report.ok\` is false as soon as there is an error.

| severity | effect | what happens |
| --- | --- | --- |
| error | refused | The server refuses the call. |
| error | dropped | The server leaves the thing out without a word. |
| warning | altered | The server keeps something else than was written. |
| warning | ignored | The server does not read it, or today's clients do not show it. |
| hint | advice | All of it arrives, and could be better. |

A code has its usual effect here. A place may have another: a bad address is \`ignored\` where the element can do without it,
and \`dropped\` where the element is lost with it.

Messages are in English unless told: \`check(request, { language: ru })\` with \`import { ru } from 'b24-message/ru'\`.
`

type Room = Code extends `${infer Name}/${string}` ? Name : never

const ROOMS: Readonly<Record<Room, string>> = {
  value: 'what JSON cannot carry',
  field: 'values of the wrong kind',
  key: 'keys that are not read',
  url: 'addresses',
  color: 'colours and colour tokens',
  text: 'markup in texts that shows as typed',
  part: 'a whole ATTACH, KEYBOARD or MENU',
  attach: 'blocks',
  keyboard: 'buttons and new lines',
  menu: 'menu items',
  action: 'what a press does',
  message: 'the text, and the message as a whole',
  request: 'methods and parameters',
  wire: 'what a query string, a batch or an address cannot carry: thrown by the encoders',
}

type Entry = readonly [Code, Example]

/** The page about all codes, in Markdown. */
export function diagnosticsPage(): string {
  const rooms = byRoom(Object.entries(examples) as Entry[])
  const sections = [...rooms].map(([room, entries]) =>
    [`## ${room}: ${ROOMS[room]}`, ...entries.map(([code, example]) => section(code, example))].join('\n\n'),
  )
  const contents = [...rooms].map(([room, entries]) => {
    const links = entries.map(([code]) => `[${code.slice(room.length + 1)}](#${anchorOf(code)})`)
    return `- **${room}** (${ROOMS[room]}): ${links.join(', ')}`
  })
  return `${[INTRODUCTION, '## Contents', '', ...contents, '', sections.join('\n\n')].join('\n')}\n`
}

function section(code: Code, example: Example): string {
  const inEnglish = findingOf(code, example)
  const inRussian = findingOf(code, example, ru)
  const usual = codes[code]
  const here = inEnglish.effect === usual ? '' : `, here ${inEnglish.severity}: ${inEnglish.effect}`
  const answer = inEnglish.serverCode === undefined ? '' : `. The server answers \`${inEnglish.serverCode}\``
  return [
    `<a id="${anchorOf(code)}"></a>`,
    `### ${code}`,
    `**${severityOf(usual)}: ${usual}**${here}${answer}.`,
    fence(example),
    `${subjectOf(example)}, ${placeOf(example.path)}:`,
    `> ${escapeMarkdown(inEnglish.message)}\n>\n> ${escapeMarkdown(inRussian.message)}`,
  ].join('\n\n')
}

function findingOf(code: Code, example: Example, language?: typeof ru) {
  const { diagnostics } = example.report(language === undefined ? {} : { language })
  const found = diagnostics.find(diagnostic => diagnostic.code === code)
  if (found === undefined) throw new Error(`The example of ${code} does not trigger it`)
  return found
}

function fence({ value, code }: Example): string {
  return code === undefined ? `\`\`\`json\n${writePayload(value)}\n\`\`\`` : `\`\`\`js\n${code}\n\`\`\``
}

function subjectOf({ subject, withoutBot }: Example): string {
  if (subject === 'request') return 'As a request'
  return withoutBot ? `As ${subject} sent without a bot` : `As ${subject}`
}

const MAX_KEYS = 6

function placeOf(path: readonly Key[]): string {
  if (path.length === 0) return 'about the whole of it'
  if (path.length <= MAX_KEYS) return `at \`${formatPath(path)}\``
  return `at \`${formatPath(path.slice(0, MAX_KEYS))}…\``
}

function byRoom(entries: readonly Entry[]): ReadonlyMap<Room, readonly Entry[]> {
  const rooms = new Map<Room, Entry[]>()
  for (const entry of entries) {
    const room = roomOf(entry[0])
    const others = rooms.get(room)
    if (others === undefined) rooms.set(room, [entry])
    else others.push(entry)
  }
  return rooms
}

function roomOf(code: Code): Room {
  return code.slice(0, code.indexOf('/')) as Room
}

function anchorOf(code: Code): string {
  return code.replace('/', '-')
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\<*`]/g, '\\$&')
}
