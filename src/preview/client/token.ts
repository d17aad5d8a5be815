import type { Data } from '../../php/data.js'

/** The colours that today's clients know. */
export type Token = 'base' | 'primary' | 'secondary' | 'alert'

/** The token as it is drawn: what is none is `base`. */
export function tokenOf(token: Data | undefined): Token {
  return token === 'primary' || token === 'secondary' || token === 'alert' ? token : 'base'
}
