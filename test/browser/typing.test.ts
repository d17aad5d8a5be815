import { stdout } from 'node:process'
import { expect, test } from 'vitest'
import { attach, imbot, keyboard, message } from '../../src/index.js'
import { Playground } from './playground.js'

const ELEMENTS = 300
// The page does its work after a pause of 120 ms: so slow that each key is followed by it.
const PAUSE_MS = 150
const KEYS = 'The quick brown fox jumps over the lazy dog'

const blocks = Array.from({ length: ELEMENTS - 20 }, (_, n) => n)
const card = blocks.reduce(
  (card, n) =>
    n % 2 === 0 ? card.message(`Line [b]${n}[/b]`) : card.grid('row', rows => rows.add(`Row ${n}`, 'Value')),
  attach(),
)
const buttons = Array.from({ length: 20 }, (_, n) => n).reduce(
  (all, n) => all.put(`Button ${n}`, String(n)),
  keyboard(),
)
const call = imbot.message.add({ botId: 39, dialogId: 'chat1001' }, message('START').attach(card).keyboard(buttons))

// How long the page may take is for people to say: the figures are told, and what is held is that no key gets lost.
test(`typing in a message of ${ELEMENTS} elements`, async () => {
  const playground = await Playground.open()
  const { page } = playground
  await playground.write(JSON.stringify(call.toRequest(), null, 2))
  await playground.preview.getByText(`Button 19`).waitFor()
  await page.keyboard.press('ControlOrMeta+Home')
  const line = playground.editor.getByText('"START"')
  await line.click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.evaluate(watchKeys)
  const started = Date.now()
  await page.keyboard.type(KEYS, { delay: PAUSE_MS })
  const typed = Date.now()
  await playground.preview.getByText(`START${KEYS}`).waitFor()
  const drawnMs = Date.now() - typed
  const { keys, frames } = await page.evaluate(readKeys)
  tell('time from a key to the next frame', keys)
  tell('frames while typing', frames)
  stdout.write(`${KEYS.length} keys took ${typed - started} ms; drawn ${drawnMs} ms after the last\n`)
  expect(await playground.preview.innerText()).toContain(`START${KEYS}`)
})

function tell(what: string, timesMs: readonly number[]): void {
  const sorted = timesMs.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN)
  stdout.write(`${what}: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, longest ${at(1)} ms\n`)
}

// The functions below run in the page, each alone.

function watchKeys(): void {
  const seen = { keys: [] as number[], frames: [] as number[] }
  Object.defineProperty(window, 'seen', { value: seen })
  addEventListener(
    'keydown',
    () => {
      const pressed = performance.now()
      requestAnimationFrame(() => setTimeout(() => seen.keys.push(performance.now() - pressed)))
    },
    true,
  )
  let last = performance.now()
  const frame = () => {
    const now = performance.now()
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

function readKeys(): { keys: number[]; frames: number[] } {
  return Reflect.get(window, 'seen')
}
