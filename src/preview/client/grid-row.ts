import type { DataObject } from '../../php/data.js'
import type { Client } from '../view.js'
import { textOf } from './fields.js'

export type GridDisplay = 'BLOCK' | 'LINE' | 'ROW'

/**
 * How a client lays out a row of a grid; nothing where it draws none. The app puts every name above its value, today's web
 * client knows no TABLE, and the old one takes it for a ROW.
 */
export function displayOf({ DISPLAY }: DataObject, client: Client): GridDisplay | undefined {
  if (client === 'mobile') return 'BLOCK'
  if (DISPLAY === 'BLOCK' || DISPLAY === 'LINE' || DISPLAY === 'ROW') return DISPLAY
  return client === 'legacy' ? 'ROW' : undefined
}

/** A width counts only where there is a value. */
export function hasValue({ VALUE }: DataObject): boolean {
  return textOf(VALUE) !== ''
}

/** Whether the token colours the value. Of a value that is a link, today's client paints only one below its name. */
export function isPainted({ DISPLAY, LINK }: DataObject, client: Client): boolean {
  return client === 'mobile' || DISPLAY === 'BLOCK' || LINK === undefined
}
