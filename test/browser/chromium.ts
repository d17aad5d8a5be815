import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumPaths } from '../../src/cli/find-chromium.js'

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']

type Variables = Readonly<Record<string, string | undefined>>

/** Where Chromium stands: by a variable, on the PATH, or as playwright's own. Throws how to get it where there is none. */
export function findChromium(
  variables: Variables = process.env,
  isThere: (path: string) => boolean = existsSync,
): string {
  for (const name of VARIABLES) {
    const path = variables[name]
    if (path === undefined || path === '') continue
    if (isThere(path)) return path
    throw new Error(
      `${name} is ${JSON.stringify(path)}, and there is no file. Give the path of a Chromium, or unset it.`,
    )
  }
  const found = [...chromiumPaths(variables.PATH ?? ''), chromium.executablePath()].find(path => isThere(path))
  if (found !== undefined) return found
  throw new Error(
    'The browser tests need Chromium, and there is none. Get it with `apt-get install chromium` (Debian) or ' +
      '`npx playwright-core install chromium`, or give the path of one: `CHROMIUM_PATH=/path/to/chromium npm run test:browser`.',
  )
}
