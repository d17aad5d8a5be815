// How long importing the package takes: medians over fresh processes, against a module that holds nothing. Run
// `npm run build` first, then `node scripts/measure-import.js [runs]`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const RUNS = Number(process.argv[2] ?? 31)
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'b24-message-'))
const empty = join(folder, 'empty.mjs')
writeFileSync(empty, 'export {}\n')
const subjects = {
  'an empty module': pathToFileURL(empty).href,
  'b24-message': 'b24-message',
  'b24-message/server': 'b24-message/server',
  'b24-message/edit': 'b24-message/edit',
  'b24-message/schema': 'b24-message/schema',
}

function importMs(specifier) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }))
}

const times = new Map(Object.keys(subjects).map(name => [name, []]))
for (let run = 0; run < RUNS; run++) {
  for (const [name, specifier] of Object.entries(subjects)) times.get(name).push(importMs(specifier))
}
rmSync(folder, { recursive: true })
for (const [name, list] of times) {
  const sorted = list.sort((left, right) => left - right)
  const at = share => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1)
  console.log(`${name.padEnd(20)} ${at(0.5)} ms (half of the runs between ${at(0.25)} and ${at(0.75)})`)
}
