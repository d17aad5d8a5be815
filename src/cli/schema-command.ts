import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Argument, type Command } from 'commander'
import { methodNames } from '../index.js'
import { PARTS } from './checked.js'
import type { Io } from './io.js'

const NAMES = ['request', ...PARTS, ...methodNames]

/** `b24msg schema`: the JSON Schema of a part, of a method's parameters, or of a whole request. */
export function addSchemaCommand(root: Command, io: Io): void {
  root
    .command('schema')
    .summary('the JSON Schema of a request, a part, or the parameters of a method')
    .description('Prints a JSON Schema (2020-12), for editors and for language models.')
    .addArgument(new Argument('<name>', 'what it describes').choices(NAMES))
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', '\nExample:\n  b24msg schema keyboard > keyboard.schema.json')
    .showHelpAfterError('(b24msg schema --help shows the names)')
    .action((name: string) => {
      const file = createRequire(import.meta.url).resolve(`b24-message/schema/${name}.json`)
      io.stdout.write(readFileSync(file, 'utf8'))
    })
}
