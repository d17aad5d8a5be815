import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'

/** Opens a file with the program that this system has for its kind, if any, and does not wait for that to end. */
export async function openFile(file: string): Promise<boolean> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...args, pathToFileURL(file).href], { detached: true, stdio: 'ignore' })
  try {
    await once(opener, 'spawn')
  } catch {
    return false
  }
  opener.unref()
  return true
}

// The shell of Windows takes the first argument in quotes for a title.
const OPENERS: { readonly [Platform in NodeJS.Platform]?: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}
