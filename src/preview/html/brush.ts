import type { View } from '../view.js'
import type { Rules } from './rules.js'

/** With what a message is drawn as HTML. */
export interface Brush extends View {
  readonly rules: Rules
  readonly loadsImages: boolean
}
