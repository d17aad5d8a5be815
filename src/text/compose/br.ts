import { bb } from './bb.js'
import { Text } from './text.js'

/** A line break. So is `\n` in any string. */
export const br: Text = new Text([bb('\n')])
