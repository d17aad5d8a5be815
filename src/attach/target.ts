import type { Trace } from '../diagnostic/trace.js'
import { storePositive } from '../field/number.js'
import { type DataObject, isSet } from '../php/data.js'
import { storeNetworkId } from './field.js'

/** What a user or link leads to: one of the ids. The old web client opens the dialog, today's does nothing with them. */
export type IdTarget =
  | { readonly userId: number; readonly chatId?: never; readonly networkId?: never }
  | { readonly userId?: never; readonly chatId: number; readonly networkId?: never }
  | { readonly userId?: never; readonly chatId?: never; readonly networkId: string }

/** The ids under which a user or link can lead somewhere, in the order in which the server looks for them. */
export type TargetKey = 'NETWORK_ID' | 'USER_ID' | 'CHAT_ID' | 'BOT_ID' | 'LINK'

/** A target that the server takes. */
export interface Target {
  readonly key: TargetKey
  readonly value: string | number
}

/** The first usable id of an element. */
export function readId(
  item: DataObject,
  keys: readonly ('USER_ID' | 'CHAT_ID' | 'BOT_ID')[],
  trace: Trace,
): Target | undefined {
  const { NETWORK_ID, USER_ID, CHAT_ID, BOT_ID } = item
  // Most users and links have no id at all.
  if ((NETWORK_ID ?? USER_ID ?? CHAT_ID ?? BOT_ID) === undefined) return undefined
  const networkId = storeNetworkId(NETWORK_ID, trace)
  if (networkId !== undefined) return { key: 'NETWORK_ID', value: networkId }
  for (const key of keys) {
    const value = item[key]
    if (value === undefined) continue
    const id = storePositive(value, key, trace)
    if (id !== undefined) return { key, value: id }
  }
  return undefined
}

const TARGET_KEYS: readonly TargetKey[] = ['NETWORK_ID', 'USER_ID', 'CHAT_ID', 'BOT_ID', 'LINK']

/** Reports the other targets of an element, which the server does not read beside the one that it took. */
export function reportSecondTargets(item: DataObject, taken: TargetKey, keys: readonly string[], trace: Trace): void {
  for (const key of TARGET_KEYS) {
    if (key === taken || !keys.includes(key)) continue
    const value = item[key]
    if (isSet(value) && value !== '' && value !== 0)
      trace.report('attach/second-target', key, { lost: key, kept: taken })
  }
}
