import { style } from './terminal.js'

// A sketch in characters of what people see of a message, drawn from its payload.

/**
 * @typedef {import('b24-message').Attach} Attach
 * @typedef {import('b24-message').Block} Block
 * @typedef {import('b24-message').RowPayload} Row
 * @typedef {import('b24-message').Keyboard} Keyboard
 * @typedef {import('b24-message').Menu} Menu
 */

/** @type {Readonly<Record<import('b24-message').ColorToken, 'blue' | 'gray' | 'red' | 'white'>>} */
const COLORS = { primary: 'blue', secondary: 'gray', alert: 'red', base: 'white' }
const PX_PER_CHAR = 7

/**
 * The text, with bold as the only BB code.
 *
 * @param {string} text
 */
export function drawText(text) {
  return text.replace(/\[b\](.*?)\[\/b\]/g, (_, bold) => style('bold', bold))
}

/**
 * The blocks beside their bar.
 *
 * @param {Attach} attach
 */
export function drawAttach(attach) {
  const { payload } = attach
  const token = 'COLOR_TOKEN' in payload ? payload.COLOR_TOKEN : undefined
  return attach.elements.flatMap(drawBlock).map(line => `${style(COLORS[token ?? 'base'], '┃')} ${line}`)
}

/**
 * @param {Block} block
 * @returns {string[]}
 */
function drawBlock(block) {
  if ('USER' in block) return [block.USER].flat().map(user => `◉ ${style('bold', user.NAME)}`)
  if ('LINK' in block)
    return [block.LINK].flat().map(link => style('blue', style('underline', link.NAME ?? link.LINK ?? '')))
  if ('MESSAGE' in block) return [typeof block.MESSAGE === 'string' ? drawText(block.MESSAGE) : '']
  if ('DELIMITER' in block) return [style('dim', '─'.repeat((block.DELIMITER.SIZE ?? 200) / PX_PER_CHAR))]
  if ('GRID' in block) return drawGrid(block.GRID)
  return [style('dim', Object.keys(block).join())]
}

/** @param {readonly Row[]} rows */
function drawGrid(rows) {
  if (rows[0]?.DISPLAY === 'ROW') return rows.map(row => drawName(row) + drawValue(row))
  if (rows[0]?.DISPLAY === 'LINE') return [rows.map(drawName).join(''), rows.map(drawValue).join('')]
  return rows.flatMap(row => [drawName(row), drawValue(row)])
}

/** @param {Row} row */
function drawName({ NAME = '', WIDTH = 0 }) {
  return style('gray', NAME.padEnd(WIDTH / PX_PER_CHAR))
}

/** @param {Row} row */
function drawValue({ VALUE = '', WIDTH = 0, DISPLAY, COLOR_TOKEN = 'base' }) {
  const text = DISPLAY === 'LINE' ? VALUE.padEnd(WIDTH / PX_PER_CHAR) : VALUE
  return COLOR_TOKEN === 'base' ? text : style(COLORS[COLOR_TOKEN], text)
}

/**
 * The buttons, row by row.
 *
 * @param {Keyboard} keyboard
 */
export function drawKeyboard(keyboard) {
  const rows = ['']
  for (const element of keyboard.elements) {
    if (element.TYPE === 'NEWLINE') rows.push('')
    else {
      const button = style(COLORS[element.BG_COLOR_TOKEN ?? 'base'], style('inverse', `[ ${element.TEXT} ]`))
      rows.push([rows.pop(), button].filter(Boolean).join('  '))
    }
  }
  return rows
}

/** @param {Menu} menu */
export function drawMenu(menu) {
  return `${style('dim', '⋮')} ${menu.elements.map(({ TEXT }) => TEXT).join(style('dim', ' · '))}`
}
