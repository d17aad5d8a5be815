import { styleText } from 'node:util'

/** Characters in a line. */
export const width = Math.min(process.stdout.columns ?? 100, 100)

/**
 * Text in a colour where the output is a terminal.
 *
 * @param {Parameters<typeof styleText>[0]} format one: older versions of Node put lists out in any case
 * @param {string} text
 */
export function style(format, text) {
  return styleText(format, text)
}

/** @param {readonly string[]} lines */
export function print(...lines) {
  console.log(lines.join('\n'))
}

/** @param {string} title */
export function section(title) {
  print('', `${style('cyan', '━━')} ${style('bold', title)} ${style('cyan', '━'.repeat(width - title.length - 4))}`, '')
}

// Somebody may look at the beginning only: `npm start | head`.
process.stdout.on('error', () => process.exit())
