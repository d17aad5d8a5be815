import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Argument, type Command } from 'commander'
import { methodNames } from '../index.js'
import { PARTS } from './checked.js'
import type { Io } from './io.js'
import { langOption } from './options.js'

const NAMES = ['request', ...PARTS, ...methodNames]

/** `b24msg schema`: the JSON Schema of a part, of a method's parameters, or of a whole request. */
export function addSchemaCommand(root: Command, io: Io): void {
  root
    .command('schema')
    .addArgument(new Argument('<name>').choices(NAMES))
    .addOption(langOption())
    .action((name: string) => {
      const file = createRequire(import.meta.url).resolve(`b24-message/schema/${name}.json`)
      io.stdout.write(readFileSync(file, 'utf8'))
    })
}
