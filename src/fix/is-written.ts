import type { Data } from '../php/data.js'

/** Whether somebody has written something under a key. */
export function isWritten(value: Data | undefined): boolean {
  return value !== undefined && value !== null && value !== ''
}
