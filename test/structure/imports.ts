import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))

/** One file of the source and the files of the source that it imports, as paths below `src`. */
export interface SourceFile {
  readonly path: string
  readonly imports: readonly string[]
}

export function readSource(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => name.split(sep).join('/'))
    .sort()
    .map(path => ({ path, imports: importsOf(path) }))
}

function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SOURCE, path), 'utf8'), true, true)
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter(name => name.startsWith('.'))
    .map(name =>
      relative(SOURCE, join(SOURCE, dirname(path), name))
        .split(sep)
        .join('/')
        .replace(/\.js$/, '.ts'),
    )
}

/** The folder that a file stands in; '' for the entries, which stand in none. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : ''
}

/** The first way round that leads from a file back to itself, or nothing. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const importsOfPath = new Map(files.map(({ path, imports }) => [path, imports]))
  const finished = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return undefined
    for (const next of importsOfPath.get(path) ?? []) {
      const cycle = walk(next, [...trail, path])
      if (cycle !== undefined) return cycle
    }
    finished.add(path)
    return undefined
  }
  for (const { path } of files) {
    const cycle = walk(path, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}
