// `npm run bench`, or after a build `node bench/run.js [--json | --markdown]`. README.md tells how it measures.
import { deepStrictEqual, strictEqual } from 'node:assert'
import { parseArgs } from 'node:util'
import { spread, timeInTurns } from './harness.js'
import { attachSubject } from './subjects/attach.js'
import { discordButtons, discordFields } from './subjects/discord.js'
import { keyboardSubject } from './subjects/keyboard.js'
import { messageSubject } from './subjects/message.js'
import { buttonsPreview, markedPreview, plainPreview } from './subjects/preview.js'
import { slackButtons, slackSections } from './subjects/slack.js'
import { toMarkdown, toText } from './table.js'

const LENGTHS = [3, 10, 30, 100, 300]
const subjects = {
  'b24-message: keyboard of commands': keyboardSubject,
  'b24-message: attach of five kinds': attachSubject,
  'b24-message: whole call': messageSubject,
  'preview: texts and buttons': plainPreview,
  'preview: keyboard of commands': buttonsPreview,
  'preview: attach of five kinds, with BB code': markedPreview,
  '@discordjs/builders: rows of buttons': discordButtons,
  '@discordjs/builders: fields of embeds': discordFields,
  'slack-block-builder: blocks of buttons': slackButtons,
  'slack-block-builder: sections': slackSections,
}

/** A comparison of unequal work would mean nothing. */
function assertSamePayload(name, ways) {
  // A preview makes no payload.
  if (ways.full === undefined) return
  if (name.startsWith('b24-message')) strictEqual(ways.full(), ways.literal(), name)
  else deepStrictEqual(JSON.parse(ways.full()), JSON.parse(ways.literal()), name)
}

/** All ways at all lengths in turns: each way over the literal of its length, and the longest over the one of 30. */
function measure(name, subject) {
  const works = {}
  for (const length of LENGTHS) {
    const ways = subject(length)
    assertSamePayload(name, ways)
    for (const [way, work] of Object.entries(ways)) works[`${way} ${length}`] = work
  }
  const rounds = timeInTurns(works)
  return Object.keys(subject(1)).map(way => ({
    name,
    way,
    us: LENGTHS.map(length => spread(rounds, times => times[`${way} ${length}`])),
    ratios: LENGTHS.map(length => spread(rounds, times => times[`${way} ${length}`] / times[`literal ${length}`])),
    growth: spread(rounds, times => times[`${way} ${LENGTHS.at(-1)}`] / times[`${way} 30`]),
  }))
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, markdown: { type: 'boolean' } } })
const results = Object.entries(subjects).flatMap(([name, subject]) => measure(name, subject))
if (values.json) console.log(JSON.stringify({ lengths: LENGTHS, results }, null, 2))
else console.log((values.markdown ? toMarkdown : toText)(results, LENGTHS))
