import { Agent } from 'node:https'
import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import { type CommandEvent, type TestPortal, usePortal } from 'b24-message/portal'
import { generate } from 'selfsigned'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import 'b24-message/vitest'
import { TicketBot } from '../src/bot.js'
import { sendWith } from '../src/send.js'
import { Tickets } from '../src/tickets.js'

export const DIGEST = '# This week\n\n**Two** tickets with [b] in them\n\n| Who | Closed |\n|---|---|\n| Ann | 2 |\n'

// The official SDK speaks https only.
const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
  algorithm: 'sha256',
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
})

const COMMANDS = ['ticket', 'take', 'close', 'digest', 'report']

/** The bot and its portal, both as new for each test. */
export interface Stage {
  readonly portal: TestPortal
  readonly tickets: Tickets
  hear(event: CommandEvent): Promise<void>
}

export function useBot(): Stage {
  const portal = usePortal(
    { beforeAll, afterEach, afterAll },
    {
      tls: { key, cert },
      auth: 'webhook',
      bots: [{ id: 39, clientId: 'tickets' }],
      commands: COMMANDS.map((command, index) => ({ id: index + 1, command, botId: 39 })),
    },
  )
  const httpsAgent = new Agent({ ca: cert, keepAlive: true })
  let tickets = new Tickets()
  let bot: TicketBot
  beforeEach(() => {
    const b24 = B24Hook.fromWebhookUrl(portal.url)
    Object.assign(b24.getHttpClient(ApiVersion.v2).ajaxClient.defaults, { httpsAgent, proxy: false })
    tickets = new Tickets()
    bot = new TicketBot({
      send: sendWith(b24),
      bot: { botId: 39, clientId: 'tickets' },
      tickets,
      readDigest: async () => DIGEST,
    })
  })
  afterAll(() => httpsAgent.destroy())
  return {
    portal,
    get tickets() {
      return tickets
    },
    hear: event => bot.hear(event),
  }
}
