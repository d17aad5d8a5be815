import { readFile } from 'node:fs/promises'
import { B24Hook } from '@bitrix24/b24jssdk'
import { TicketBot } from './bot.js'
import { createEventServer } from './event-server.js'
import { sendWith } from './send.js'
import { Tickets } from './tickets.js'

function env(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`Set ${name}: README.md says to what`)
  return value
}

const bot = new TicketBot({
  send: sendWith(B24Hook.fromWebhookUrl(env('B24_WEBHOOK'))),
  bot: { botId: Number(env('B24_BOT_ID')), clientId: env('B24_CLIENT_ID') },
  tickets: new Tickets(),
  readDigest: () => readFile('digest.md', 'utf8'),
})

const port = Number(process.env.PORT ?? 3000)
createEventServer({ token: env('B24_APPLICATION_TOKEN'), hear: event => bot.hear(event) }).listen(port, () =>
  console.log(`Listening for events on port ${port}`),
)
