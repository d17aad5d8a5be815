// Tests the example as its reader would: packs the package, installs it with npm into a copy of the example in a temporary
// folder, and runs its checks there. `npm run build` comes first.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'b24-message-example-'))
const project = join(folder, 'examples', 'ticket-bot')

try {
  const source = join(root, 'examples', 'ticket-bot')
  const isOwn = path => !/[/\\](?:node_modules|dist|package-lock\.json)$/.test(path)
  cpSync(source, project, { recursive: true, filter: isOwn })
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const tarball = resolve(project, dependencies['b24-message'].replace('file:', ''))
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', dirname(tarball)], root)
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], project)
  npm(['run', '--silent', 'check'], project)
  npm(['test', '--silent'], project, { CI: '1' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function npm(args, cwd, env = {}) {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
}
