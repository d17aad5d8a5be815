import type { DataObject } from '../../php/data.js'
import type { Client } from '../view.js'

/** Whether a client leaves out a button or item: each does so with what is meant for the other kind of machine. */
export function isHidden({ CONTEXT }: DataObject, client: Client): boolean {
  return CONTEXT === (client === 'mobile' ? 'DESKTOP' : 'MOBILE')
}
