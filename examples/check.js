import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Has the command of this package draw the report of one request.
 *
 * @param {object} request
 */
export function checkRequest(request) {
  runCheck(['-'], JSON.stringify(request))
}

/** The same for every file of the folder `payloads`. */
export function checkPayloads() {
  const files = readdirSync(new URL('payloads/', import.meta.url)).sort()
  runCheck(
    files.map(file => `examples/payloads/${file}`),
    '',
  )
}

/**
 * @param {readonly string[]} files
 * @param {string} input
 */
function runCheck(files, input) {
  const args = ['dist/cli.js', 'check', ...files]
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  // 1 says that there are findings: that is what the examples are for.
  if (error !== undefined || status === null || status > 1) throw error ?? new Error(`b24msg ended with ${status}`)
}
