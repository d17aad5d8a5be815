import { RestError } from 'b24-message/http'
import { toRecording } from 'b24-message/portal'
import { describe, expect, test } from 'vitest'
import { useBot } from './use-bot.js'

const bot = useBot()
const { portal } = bot
const DAY_MS = 86_400_000
const ann = { userId: 12 }

/** Opens a ticket in chat 5; the card is message 2. */
async function open(title = 'Printer is out of paper'): Promise<number> {
  await bot.hear(portal.typeCommand('chat5', `/ticket ${title}`, ann))
  return 2
}

const textOf = (id: number) => portal.messages.find(message => message.id === id)?.text

describe('/ticket', () => {
  test('is answered with a card', async () => {
    await open()
    expect(portal).toHaveStored({
      dialogId: 'chat5',
      authorId: 39,
      text: '[b]#1[/b] Printer is out of paper',
      attach: { COLOR_TOKEN: 'alert' },
      keyboard: [
        { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '1' },
        { TEXT: 'Close', COMMAND: 'close', COMMAND_PARAMS: '1' },
      ],
    })
  })

  test('shows what people typed, whatever it is', async () => {
    await open('[b]Sofa[/b] & >>co')
    expect(textOf(2)?.replaceAll('\u200b', '·')).toBe('[b]#1[/b] [·b]Sofa[·/b] & >>co')
  })

  test('is cut where it is too long to be read', async () => {
    await open('word '.repeat(200))
    expect(textOf(2)).toMatch(/^\[b]#1\[\/b] (?:word ){96}word…$/)
  })

  test('without a word asks for one', async () => {
    await bot.hear(portal.typeCommand('39', '/ticket', ann))
    expect(portal).toHaveStored({
      dialogId: '12',
      text: 'What is it about? [put=/ticket ]Write it here[/put]',
    })
    expect(bot.tickets.all).toEqual([])
  })
})

describe('a press', () => {
  test('on Take shows who has taken it, and leaves Close', async () => {
    const card = await open()
    await bot.hear(portal.press(card, 'Take', ann))
    expect(bot.tickets.get(1)).toMatchObject({ state: 'taken', assignee: { id: 12, name: 'User 12' } })
    expect(portal.messages).toHaveLength(2)
    expect(portal).toHaveStored({ id: card, attach: { COLOR_TOKEN: 'primary' }, keyboard: [{ TEXT: 'Close' }] })
    expect(() => portal.press(card, 'Take')).toThrow('no button with text "Take"')
  })

  test('on Close takes the buttons away', async () => {
    const card = await open()
    await bot.hear(portal.press(card, 'Close'))
    expect(portal).toHaveStored({ id: card, attach: { COLOR_TOKEN: 'secondary' } })
    expect(portal.messages[1]).not.toHaveProperty('keyboard')
  })

  test('on a card of last week is answered with a new one', async () => {
    const card = await open()
    portal.advanceTime(7 * DAY_MS)
    await bot.hear(portal.press(card, 'Take', ann))
    expect(portal.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'imbot.command.answer 200',
      'imbot.message.update 403',
      'imbot.command.answer 200',
    ])
    expect(portal).toHaveStored({ id: 3, attach: { COLOR_TOKEN: 'primary' } })
  })
})

test('a ticket that there is not is told', async () => {
  await bot.hear(portal.typeCommand('chat5', '/take 9'))
  expect(textOf(2)).toBe('There is no ticket #9.')
})

describe('what goes wrong', () => {
  test('a portal that is busy once gets one card', async () => {
    portal.failNext({ status: 503 })
    await open()
    expect(portal.requests.map(({ status }) => status)).toEqual([503, 200])
    expect(portal.messages).toHaveLength(2)
  })

  test('a refusal is told, with what it means', async () => {
    portal.failNext({ method: 'imbot.command.answer', error: 'APP_ID_ERROR' })
    await expect(open()).rejects.toThrow(RestError)
    expect(portal).toHaveReceived('imbot.command.answer', { COMMAND_ID: 1 })
    expect(portal.messages).toHaveLength(1)
  })
})

describe('/digest', () => {
  test('shows Markdown', async () => {
    await bot.hear(portal.typeCommand('chat5', '/digest'))
    const [, { text, attach } = {}] = portal.messages
    expect({ text, attach }).toMatchSnapshot()
  })
})

describe('/report', () => {
  test('is one message while it fits', async () => {
    await open()
    await bot.hear(portal.typeCommand('chat5', '/report'))
    expect(portal).toHaveStored({
      text: '[b]All tickets[/b]: 1',
      attach: { BLOCKS: [{ GRID: [{ NAME: '#1 open', VALUE: 'Printer is out of paper' }] }] },
    })
  })

  test('is several that hold every ticket, in order, when it is long', async () => {
    for (let count = 1; count <= 1200; count++) bot.tickets.add(`Ticket ${count}`, { id: 12, name: 'Ann' })
    await bot.hear(portal.typeCommand('chat5', '/report'))
    const [, ...sent] = portal.messages
    expect(sent.length).toBeGreaterThan(1)
    const titles = [...JSON.stringify(sent.map(({ attach }) => attach)).matchAll(/"VALUE":"Ticket (\d+)"/g)]
    expect(titles.map(([, number]) => Number(number))).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1))
  })

  test('is a message of its own without tickets', async () => {
    await bot.hear(portal.typeCommand('chat5', '/report'))
    expect(textOf(2)).toBe('[b]All tickets[/b]: 0')
  })
})

test('a whole day, as it goes over the wire', async () => {
  const card = await open()
  await bot.hear(portal.press(card, 'Take', ann))
  await bot.hear(portal.press(card, 'Close', ann))
  await expect(`${JSON.stringify(toRecording(portal.requests), null, 2)}\n`).toMatchFileSnapshot('day.json')
})
