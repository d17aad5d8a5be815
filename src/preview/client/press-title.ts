import { pressText } from '../../explain/press.js'
import type { DataObject } from '../../php/data.js'
import type { View } from '../view.js'

/** What a press on a stored button or item does, in words. */
export function pressTitle(kind: 'button' | 'item', stored: DataObject, { language }: Pick<View, 'language'>): string {
  return pressText(kind, stored, language.explain)
}
