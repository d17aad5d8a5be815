import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const CONSUMER = fileURLToPath(new URL('./consumer', import.meta.url))
const require = createRequire(import.meta.url)

/** What a compiler says about the consumer under one of its configurations: nothing, where it is content. */
function compile(compiler: string, configuration: string): Promise<string> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin', 'tsc')
  const args = [tsc, '--pretty', 'false', '-p', join(CONSUMER, `tsconfig.${configuration}.json`)]
  return new Promise(resolve => {
    execFile(process.execPath, args, (error, stdout) => resolve(error === null ? stdout : stdout || String(error)))
  })
}

// `clients` sends with the clients of others, whose declarations are not checked themselves.
// The old compilers take seconds for each: between them they see every configuration, each sees every setting.
test.concurrent.each<[compiler: string, configurations: readonly string[]]>([
  ['typescript-5.9', ['nodenext-exact', 'bundler-loose']],
  ['typescript', ['nodenext-loose', 'bundler-exact']],
  ['typescript-7.0', ['nodenext-exact', 'nodenext-loose', 'bundler-exact', 'bundler-loose', 'clients']],
])(
  '%s takes the built types by name: %j',
  async (compiler, configurations) => {
    for (const configuration of configurations) {
      expect(await compile(compiler, configuration), configuration).toBe('')
    }
  },
  180_000,
)
