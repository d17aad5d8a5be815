import type { Checked } from './checked.js'

/** Puts reports out one by one, so that a long input needs no memory. */
export interface Printer {
  begin(): void
  print(checked: Checked): void
  /** `unusable`: how much of the input could not be read. */
  end(unusable: number): void
}

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof FORMATS)[number]
