import type { DataObject } from '../../php/data.js'
import { tokenOf } from '../client/token.js'
import type { Scene, ScenePart } from '../scene/scene.js'
import { wordOf } from '../view.js'
import { blockLines } from './block-lines.js'
import { behind, framed, leftOf } from './box.js'
import { BAR_INKS, DIM, paintedIn } from './ink.js'
import { keyboardLines } from './keyboard-lines.js'
import { type Line, run, widestOf } from './line.js'
import { menuLines } from './menu-lines.js'
import { findingLines, noticeLines } from './note-lines.js'
import type { Pen } from './pen.js'
import { textLines } from './text-lines.js'

/** No client makes a bubble wider. */
const MAX_BUBBLE_COLUMNS = 74

/** A whole message: notices, the bubble with text and attaches, the keyboard below it, and the menu where there is one. */
export function messageLines(scene: Scene, width: number, pen: Pen): readonly Line[] {
  const message = [
    ...bubbleLines(scene, Math.min(width, MAX_BUBBLE_COLUMNS), pen),
    ...(scene.keyboard === undefined ? [] : behind(run(' '), keyboardLines(scene.keyboard, width - 1, pen))),
    ...(scene.menu === undefined ? [] : menuLines(scene.menu, width, pen)),
  ]
  const notices = scene.notices.flatMap(notice => noticeLines(notice, width))
  if (message.length + notices.length > 0) return [...notices, ...(scene.isRefused ? message.map(faded) : message)]
  return noticeLines({ severity: 'hint', text: wordOf(pen, 'nothing') }, width)
}

function faded(line: Line): Line {
  return line.map(({ text, ink }) => ({ text, ink: { ...ink, ...DIM } }))
}

function bubbleLines({ text = '', attaches }: Scene, width: number, pen: Pen): readonly Line[] {
  const most = leftOf(width, run('│  │'))
  const parts = [textLines(text, most, pen), ...attaches.map(attach => attachLines(attach, most, pen))]
  const lines = parts.filter(part => part.length > 0).flatMap((part, index) => (index === 0 ? part : [[], ...part]))
  return lines.length === 0 ? [] : framed(lines, widestOf(lines), text => run(text, DIM))
}

function attachLines({ shell, slots }: ScenePart, width: number, pen: Pen): readonly Line[] {
  const bar = barOf(shell, pen)
  const most = leftOf(width, bar)
  const lines = slots.flatMap(slot => [
    ...slot.stored.flatMap(block => blockLines(block, most, pen)),
    ...findingLines(slot, most, pen),
  ])
  return behind(bar, lines)
}

/** The bar on the left: today's clients paint it by the token, the old one by the colour, or not at all. */
function barOf({ COLOR, COLOR_TOKEN }: DataObject, { client }: Pen): Line {
  if (client !== 'legacy') return run('┃ ', BAR_INKS[tokenOf(COLOR_TOKEN)])
  return COLOR === 'transparent' ? [] : run('┃ ', paintedIn(BAR_INKS.base, COLOR))
}
