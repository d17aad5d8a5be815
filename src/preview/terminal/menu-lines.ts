import { decodeHtml } from '../../php/html.js'
import { textOf } from '../client/fields.js'
import { isHidden } from '../client/is-hidden.js'
import type { ScenePart } from '../scene/scene.js'
import { wordOf } from '../view.js'
import { framed, leftOf } from './box.js'
import { DIM, PLAIN } from './ink.js'
import { type Line, run, widestOf } from './line.js'
import { findingLines } from './note-lines.js'
import type { Pen } from './pen.js'
import { wrap } from './wrap.js'

/** A menu as the old client lists it; the others show none. */
export function menuLines({ slots }: ScenePart, width: number, pen: Pen): readonly Line[] {
  if (pen.client !== 'legacy') {
    const count = slots.reduce((sum, { stored }) => sum + stored.length, 0)
    return pen.marks ? wrap(run(wordOf(pen, 'hiddenMenu', { count }), DIM), width) : []
  }
  const most = leftOf(width, run('│  │'))
  const items = slots.flatMap(slot => [
    ...slot.stored
      .filter(item => !isHidden(item, pen.client))
      .flatMap(({ TEXT, DISABLED }) =>
        wrap([...run('• ', BOLT), ...run(decodeHtml(textOf(TEXT)), DISABLED === 'Y' ? DIM : PLAIN)], most),
      ),
    ...findingLines(slot, most, pen),
  ])
  const lines = [run(wordOf(pen, 'menu'), DIM), ...items]
  return framed(lines, widestOf(lines), text => run(text, DIM))
}

const BOLT = { color: '#e89b06' }
