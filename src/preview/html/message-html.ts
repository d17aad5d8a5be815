import type { DataObject } from '../../php/data.js'
import { tokenOf } from '../client/token.js'
import { findingText, type Notice, type Scene, type ScenePart } from '../scene/scene.js'
import type { Slot } from '../scene/slots.js'
import { wordOf } from '../view.js'
import { blockHtml } from './block-html.js'
import type { Brush } from './brush.js'
import { div, span, toHtml } from './elements.js'
import { buttonHtml } from './keyboard-html.js'
import { itemHtml } from './menu-html.js'
import { textHtml } from './text-html.js'

/** A whole message: notices, the bubble with text and attaches, the keyboard below it, and the menu where there is one. */
export function messageHtml(scene: Scene, brush: Brush): string {
  const bubble = bubbleHtml(scene, brush)
  const keyboard = scene.keyboard === undefined ? '' : div('b24m-keyboard', partHtml(scene.keyboard, buttonHtml, brush))
  const message = bubble + keyboard
  const isEmpty = message === '' && scene.notices.length === 0
  const notices: readonly Notice[] = isEmpty ? [{ severity: 'hint', text: wordOf(brush, 'nothing') }] : scene.notices
  return (
    notices.reduce((html, notice) => html + noticeHtml(notice), '') +
    (message === '' ? '' : div(scene.isRefused ? 'b24m-message b24m-refused' : 'b24m-message', message)) +
    menuHtml(scene.menu, brush)
  )
}

// A preview knows no clock: every message is of noon.
const TIME = '12:00'

function bubbleHtml({ text, attaches, keyboard }: Scene, brush: Brush): string {
  const said = text === undefined || text === '' ? '' : div('b24m-text', textHtml(text, brush))
  const html = attaches.reduce((html, attach) => html + attachHtml(attach, brush), said)
  if (html === '') return ''
  const shape = keyboard === undefined ? 'b24m-bubble' : 'b24m-bubble b24m-tailless'
  return div(shape, html + div('b24m-time', TIME))
}

function attachHtml(attach: ScenePart, brush: Brush): string {
  return div('b24m-attach', barHtml(attach.shell, brush) + div('b24m-blocks', partHtml(attach, blockHtml, brush)))
}

/** The bar on the left: today's clients paint it by the token, the old one by the colour, or not at all. */
function barHtml({ COLOR, COLOR_TOKEN }: DataObject, { client, rules }: Brush): string {
  if (client !== 'legacy') return div(`b24m-bar b24m-bar-${tokenOf(COLOR_TOKEN)}`, '')
  return COLOR === 'transparent' ? '' : div(`b24m-bar b24m-bar-base${rules.background(COLOR)}`, '')
}

/** Only the old client shows menus. */
function menuHtml(menu: ScenePart | undefined, brush: Brush): string {
  if (menu === undefined) return ''
  const name = toHtml(wordOf(brush, 'menu'))
  if (brush.client === 'legacy') {
    return div('b24m-menu', span('b24m-menu-name', name) + partHtml(menu, itemHtml, brush))
  }
  if (!brush.marks) return ''
  const count = menu.slots.reduce((sum, { stored }) => sum + stored.length, 0)
  return div('b24m-hidden', toHtml(wordOf(brush, 'hiddenMenu', { count })))
}

type Draw = (element: DataObject, brush: Brush) => string

function partHtml({ slots }: ScenePart, draw: Draw, brush: Brush): string {
  let html = ''
  for (const slot of slots) {
    for (const element of slot.stored) html += draw(element, brush)
    if (slot.findings.length > 0) html += findingsHtml(slot, brush)
  }
  return html
}

function findingsHtml({ stored, findings }: Slot, brush: Brush): string {
  const isLost = stored.length === 0
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(finding => {
      const text = toHtml(findingText(finding))
      const lost = isLost ? `<b>${toHtml(wordOf(brush, 'dropped'))}</b> ` : ''
      return div(`b24m-note b24m-${finding.severity}`, lost + text)
    })
    .join('')
}

function noticeHtml({ severity, text }: Notice): string {
  return div(`b24m-note b24m-${severity}`, toHtml(text))
}
