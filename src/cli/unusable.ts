import { constants } from 'node:buffer'
import type { Broken } from './broken.js'
import { printable } from './printable.js'
import { type FileWording, type Wording, wordings } from './wording.js'

const EXCERPT_CHARS = 72

// A line with one of these may hold a secret beside what is wrong with it.
const MAY_BE_SECRET = /\/rest\/|auth|token|secret|client_?id/i
const SECRET_CHARS = 500

const FAILURES: Readonly<Record<string, Exclude<keyof FileWording, 'tooLong' | 'notJson'>>> = {
  ENOENT: 'missing',
  EISDIR: 'directory',
  EACCES: 'forbidden',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'notUtf8',
}

/** Why a file cannot be read; throws on what is no fault of the file. */
export function describeFailure(file: string, error: unknown, { files }: Pick<Wording, 'files'> = wordings.en): string {
  if (!(error instanceof Error)) throw error
  if (error instanceof RangeError && /string length/i.test(error.message))
    return `b24msg: ${printable(file)}: ${files.tooLong(constants.MAX_STRING_LENGTH)}\n`
  const { code, syscall } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : FAILURES[code]
  if (known === undefined && syscall === undefined) throw error
  return `b24msg: ${printable(file)}: ${known === undefined ? printable(error.message) : files[known]}\n`
}

/** A glob that no file matches. */
export function describeNoMatch(pattern: string, { files }: Pick<Wording, 'files'> = wordings.en): string {
  return `b24msg: ${printable(pattern)}: ${files.noMatch}\n`
}

/** Where text ceases to be JSON, with the line and a mark below the place; a line that may hold a secret is not shown. */
export function describeBroken(file: string, { problem, line, column, text }: Broken): string {
  const where = `b24msg: ${printable(`${file}:${line}:${column}`)}: ${printable(problem)}\n`
  if (text.trim() === '') return where
  const start = Math.max(0, column - 1 - EXCERPT_CHARS / 2)
  if (MAY_BE_SECRET.test(text.slice(Math.max(0, start - SECRET_CHARS), start + EXCERPT_CHARS))) return where
  const before = printable(text.slice(start, column - 1))
  const after = printable(text.slice(column - 1, start + EXCERPT_CHARS).trimEnd())
  return `${where}  ${before}${after}\n  ${' '.repeat(before.length)}^\n`
}
