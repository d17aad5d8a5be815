import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist', 'cli.js')

/**
 * Has the command of this package draw the report of one request, as of a file of that name.
 *
 * @param {string} file
 * @param {object} request
 */
export function checkRequest(file, request) {
  const folder = mkdtempSync(join(tmpdir(), 'b24-message-'))
  try {
    writeFileSync(join(folder, file), JSON.stringify(request))
    runCheck([file], folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same for every file of the folder `payloads`. */
export function checkPayloads() {
  const files = readdirSync(new URL('payloads/', import.meta.url)).sort()
  runCheck(
    files.map(file => `examples/payloads/${file}`),
    root,
  )
}

/**
 * @param {readonly string[]} files
 * @param {string} folder
 */
function runCheck(files, folder) {
  const { status, error } = spawnSync(process.execPath, [program, 'check', ...files], { cwd: folder, stdio: 'inherit' })
  // 1 says that there are findings: that is what the examples are for.
  if (error !== undefined || status === null || status > 1) throw error ?? new Error(`b24msg ended with ${status}`)
}
