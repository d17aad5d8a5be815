import { style, width } from './terminal.js'

/**
 * JSON with as much on a line as fits.
 *
 * @param {unknown} value
 * @param {string} [indent]
 * @param {number} [taken] how much of the first line is taken
 * @returns {string}
 */
export function drawJson(value, indent = '', taken = 0) {
  const flat = oneLine(value)
  if (typeof value !== 'object' || value === null || indent.length + taken + flat.length < width) return paint(flat)
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map(item => inner + drawJson(item, inner))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `
        return inner + paint(name) + drawJson(item, inner, name.length)
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** @param {string} json */
function paint(json) {
  return json.replace(/"(?:[^"\\]|\\.)*"(: )?/g, (text, colon) =>
    colon === undefined ? style('green', text) : `${style('cyan', text.slice(0, -2))}: `,
  )
}
