// How fast `b24msg check --format json` reads JSON lines, and in how much memory:
// `node bench/check-lines.js [lines]`, by default a million of the real payloads in test/conformance/corpus.json, in turn.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LINES_A_CHUNK = 1000
const total = Number(process.argv[2] ?? 1_000_000)
const root = new URL('..', import.meta.url)
const corpus = JSON.parse(readFileSync(new URL('test/conformance/corpus.json', root), 'utf8'))
const lines = corpus.map(({ method, params }) => `${JSON.stringify({ method, params })}\n`)

// The program tells at its end what it has used.
const report = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage();' +
    'process.stderr.write(JSON.stringify({ cpuMs: (user + system) / 1000, maxRssKb: process.resourceUsage().maxRSS })) })',
)}`
const args = ['--import', report, fileURLToPath(new URL('dist/cli.js', root)), 'check', '-', '--format', 'json']
const program = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })

let writtenBytes = 0
let told = ''
program.stdout.on('data', chunk => {
  writtenBytes += chunk.length
})
program.stderr.on('data', chunk => {
  told += chunk
})

const startMs = performance.now()
const exited = once(program, 'exit')
for (let index = 0; index < total; ) {
  let chunk = ''
  for (let count = 0; count < LINES_A_CHUNK && index < total; count++) chunk += lines[index++ % lines.length]
  if (!program.stdin.write(chunk)) await once(program.stdin, 'drain')
}
program.stdin.end()
await exited
const seconds = (performance.now() - startMs) / 1000
const { cpuMs, maxRssKb } = JSON.parse(told)

const rate = count => Math.round(count).toLocaleString('en')
console.log(`${rate(total)} payloads in ${seconds.toFixed(1)} s: ${rate(total / seconds)} a second`)
console.log(`${rate((total * 1000) / cpuMs)} a second of CPU time, over all threads`)
console.log(`${rate(maxRssKb / 1024)} MiB at most, ${rate(writtenBytes / 1e6)} MB of findings`)
