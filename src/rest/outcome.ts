/** What an update step wrote, or the one step of an add. */
export type Step = 'add' | 'ATTACH' | 'KEYBOARD' | 'MENU' | 'MESSAGE'

/** What the server holds of the message after the call: what is stored of a part, or that an update keeps or clears it. */
export interface Outcome {
  message?: string | 'kept' | 'cleared'
  attach?: unknown
  keyboard?: unknown
  menu?: unknown
}

/**
 * Which message the call is about: the one that it changes, or where a new one goes; who writes it, and the text that is
 * stored, where it sets one.
 */
export interface Target {
  messageId?: number
  dialogId?: string
  authorId?: number
  text?: string
}
