/** Where the command reads and writes: `process` fits. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** How the user ends what runs until then. */
  once?(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  exitCode?: number | string | undefined
}

export interface Output {
  /** Gives `false` where the reader is slower, and says `drain` when it wants more. */
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The file name that stands for standard input. */
export const STDIN = '-'

/** A file as people are told of it. */
export function fileName(file: string): string {
  return file === STDIN ? 'stdin' : file
}

/** How a run ends; of several the greatest counts. */
export const exitCodes = { clean: 0, errors: 1, unusable: 2, notSent: 3 } as const

export function endWith(io: Io, code: number): void {
  if (code > Number(io.exitCode ?? -1)) io.exitCode = code
}
