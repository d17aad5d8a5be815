#!/usr/bin/env node
import { run } from './program.js'

// A reader that has seen enough (`b24msg … | head`) ends the run without a word, with the code reached so far.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

await run(process.argv.slice(2), process)
