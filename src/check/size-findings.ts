import { formatPath } from '../diagnostic/path.js'
import type { Finding } from '../diagnostic/trace.js'
import type { Limit } from '../size/limits.js'
import { heaviestOf, type Measured } from '../size/size.js'
import type { Part } from './parts.js'

/** What is to say about a part's size, held against a limit. */
export function sizeFindings(measured: Measured, { param }: Part, limit: Limit): readonly Finding[] {
  const { chars, bytes } = measured
  const { maxChars, maxBytes } = limit
  if (chars > maxChars) {
    const heaviest = heaviestOf(measured, [])
      .map(element => `${formatPath(element.path)} ${element.chars}`)
      .join(', ')
    return [
      {
        code: 'part/oversize',
        effect: 'refused',
        path: [],
        params: { param, chars, maxChars, over: chars - maxChars, heaviest },
      },
    ]
  }
  if (bytes > maxBytes) {
    return [{ code: 'part/column-overflow', effect: 'altered', path: [], params: { param, bytes, maxBytes } }]
  }
  return []
}
