import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Io } from '../../../src/cli/io.js'
import { run } from '../../../src/cli/program.js'

export interface RunOptions {
  /** Standard input, in the chunks in which it arrives. */
  readonly stdin?: string | readonly (string | Uint8Array)[]
  readonly env?: Io['env']
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface RunResult {
  readonly exitCode: Io['exitCode']
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in this process. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { stdin = [], env = {}, isTTY = false, columns = 100 } = options
  let stdout = ''
  let stderr = ''
  const io: Io = {
    stdin: chunksOf(typeof stdin === 'string' ? [stdin] : stdin),
    stdout: { write: text => (stdout += text), isTTY, columns },
    stderr: { write: text => (stderr += text), isTTY, columns },
    env,
  }
  await run(args, io)
  return { exitCode: io.exitCode, stdout, stderr }
}

export async function* chunksOf<T>(chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks
}

const folder = mkdtempSync(join(tmpdir(), 'b24msg-'))

/** A file with this content. */
export function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export function add(params: object): { readonly method: string; readonly params: object } {
  return { method: 'imbot.message.add', params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params } }
}

/** One that the server takes as it is, one with a warning, one with an error. */
export const clean = add({})
export const warned = add({ COLOR: 'red' })
export const failing = add({ KEYBOARD: [{ TEXT: 'Open', LINK: '/a/', DISPLAY: 'LINE' }, { TEXT: 'Idle' }] })
