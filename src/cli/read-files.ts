import { createReadStream, existsSync, statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { Broken } from './broken.js'
import { type Entry, type EntryReading, readEntries } from './entries.js'
import { fileName, type Io, STDIN } from './io.js'
import { readLines } from './lines.js'
import type { Progress } from './progress.js'
import { describeBroken, describeFailure, describeNoMatch } from './unusable.js'

/** A value of a file, or why there is none. */
export type FileEntry =
  | { readonly file: string; readonly entry: Entry; readonly problem?: undefined }
  | { readonly file: string; readonly entry?: undefined; readonly problem: string }

/** The values of all files, as they are read: some at a time, each read when its turn comes. */
export async function* readFiles(
  patterns: readonly string[],
  reading: EntryReading,
  io: Io,
  progress?: Progress,
): AsyncGenerator<Iterable<FileEntry>> {
  for (const pattern of patterns) {
    const files = filesOf(pattern)
    if (files.length === 0) yield [{ file: pattern, problem: describeNoMatch(pattern, reading.wording) }]
    for (const file of files) progress?.expect(sizeOf(file))
    for (const file of files) yield* readFile(file, reading, io, progress)
  }
}

/** The files of a name. A shell that knows no globs hands them on; a file with such a name comes first. */
export function filesOf(pattern: string): readonly string[] {
  if (pattern === STDIN || !isDynamicPattern(pattern) || existsSync(pattern)) return [pattern]
  return globSync(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) }).sort()
}

function sizeOf(file: string): number {
  return (file === STDIN ? undefined : statSync(file, { throwIfNoEntry: false }))?.size ?? 0
}

async function* readFile(
  file: string,
  reading: EntryReading,
  io: Io,
  progress?: Progress,
): AsyncGenerator<Iterable<FileEntry>> {
  try {
    const chunks = counted(file === STDIN ? io.stdin : createReadStream(file), progress)
    for await (const entries of readEntries(readLines(chunks), reading)) yield inFile(file, entries)
  } catch (error) {
    yield [{ file, problem: describeFailure(fileName(file), error, reading.wording) }]
  }
}

function* inFile(file: string, entries: Iterable<Entry | Broken>): Generator<FileEntry> {
  for (const entry of entries) {
    if ('problem' in entry) yield { file, problem: describeBroken(fileName(file), entry) }
    else yield { file, entry }
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array | string>, progress?: Progress) {
  for await (const chunk of chunks) {
    progress?.read(chunk.length)
    yield chunk
  }
}
