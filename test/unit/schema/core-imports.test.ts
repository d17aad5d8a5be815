import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SOURCE = new URL('../../../src/', import.meta.url)

/** The packages that a file of the source brings with it, over all that it imports. Types bring nothing. */
function packagesOf(entry: string): ReadonlySet<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const waiting = [new URL(entry, SOURCE).href]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const name of importsOf(readFileSync(new URL(file), 'utf8'))) {
      if (name.startsWith('.')) waiting.push(new URL(name.replace(/\.js$/, '.ts'), file).href)
      else packages.add(name)
    }
  }
  expect(seen.size).toBeGreaterThan(1)
  return packages
}

function importsOf(source: string): readonly string[] {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true }
  const { outputText } = ts.transpileModule(source, { compilerOptions: options })
  return ts.preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName)
}

describe('what an entry brings with it', () => {
  test.each<[entry: string, packages: readonly string[]]>([
    ['index.ts', []],
    ['server.ts', []],
    ['edit/edit.ts', ['immer']],
    ['schema/index.ts', ['zod/mini']],
  ])('%s: %j', (entry, packages) => expect([...packagesOf(entry)]).toEqual(packages))
})
