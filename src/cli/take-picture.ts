import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { hashOf } from './preview-page.js'

interface Picture {
  readonly chromium: string
  /** The file that is written. */
  readonly png: string
  readonly widthPx: number
}

/** What should draw has not drawn; the message is its path. */
export class NoPicture extends Error {}

const run = promisify(execFile)
const TIMEOUT_MS = 60_000
// More than any message, and than Chromium can paint at once.
const MAX_HEIGHT_PX = 16_000

/** Has Chromium draw a page as large as it is, at twice the resolution, into a PNG file. Throws {@link NoPicture} where it cannot. */
export async function takePicture(page: string, { chromium, png, widthPx }: Picture): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'b24msg-'))
  const browse = async (file: string, heightPx: number, ...options: readonly string[]) => {
    const profile = join(folder, 'profile')
    const size = [`--window-size=${widthPx},${heightPx}`, '--force-device-scale-factor=2', '--hide-scrollbars']
    const own = ['--headless', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, ...sandboxOptions()]
    const args = [...own, ...size, ...options, pathToFileURL(file).href]
    try {
      return (await run(chromium, args, { timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES })).stdout
    } catch (error) {
      throw new NoPicture(chromium, { cause: error })
    }
  }
  try {
    const measured = join(folder, 'measured.html')
    const drawn = join(folder, 'drawn.html')
    const picture = join(folder, 'picture.png')
    await Promise.all([writeFile(measured, withRuler(page)), writeFile(drawn, page)])
    const height = heightIn(await browse(measured, SOME_HEIGHT_PX, '--dump-dom'))
    if (height === undefined) throw new NoPicture(chromium)
    await browse(drawn, Math.min(height, MAX_HEIGHT_PX), `--screenshot=${picture}`)
    // Chromium says nothing where it cannot write.
    await copyFile(picture, png)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const SOME_HEIGHT_PX = 600
const MAX_OUTPUT_BYTES = 100_000_000

/** Chromium refuses its sandbox to root. */
function sandboxOptions(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

// It writes the height of the page into its first tag, where nothing of a message can stand.
const RULER =
  "addEventListener('load',()=>{document.documentElement.dataset.height=Math.ceil(document.body.getBoundingClientRect().height)})"

function withRuler(page: string): string {
  return page
    .replace("default-src 'none'", `default-src 'none'; script-src '${hashOf(RULER)}'`)
    .replace('<title>', `<script>${RULER}</script><title>`)
}

function heightIn(html: string): number | undefined {
  const [, height] = /<html[^>]* data-height="(\d+)"/.exec(html) ?? []
  return height === undefined ? undefined : Number(height)
}
