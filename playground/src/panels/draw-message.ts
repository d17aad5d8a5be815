import { SOME_BOT } from '../message/subject.js'
import type { State } from '../page/state.js'
import type { PreviewStage } from './preview-stage.js'

/** Draws the message of the page where something of its look has changed. */
export function drawMessage(stage: PreviewStage, state: State, before: State): void {
  const { judged, client, marks, words, isDark } = state
  if (judged === undefined) return
  const isSame =
    judged === before.judged &&
    client === before.client &&
    marks === before.marks &&
    words === before.words &&
    isDark === before.isDark
  if (isSame) return
  const { value, part } = judged.subject
  const about = part === undefined ? {} : { ...SOME_BOT, part }
  stage.draw(value, { ...words.preview, ...about, client, marks, theme: isDark ? 'dark' : 'light' })
}
