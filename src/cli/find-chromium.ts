import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Io } from './io.js'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chromium.exe', 'chrome.exe']
const MAC_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where an installed Chromium or Chrome stands: what CHROMIUM_PATH says, else on the PATH. Nothing where there is none. */
export function findChromium({ CHROMIUM_PATH, PATH = '' }: Io['env']): string | undefined {
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== '') return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined
  return chromiumPaths(PATH).find(path => existsSync(path))
}

/** Where it may stand without anybody saying so. */
export function chromiumPaths(searchPath: string): readonly string[] {
  const folders = searchPath.split(delimiter).filter(folder => folder !== '')
  return [...NAMES.flatMap(name => folders.map(folder => join(folder, name))), ...MAC_PATHS]
}
