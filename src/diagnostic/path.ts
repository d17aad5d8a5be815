import type { Key } from './trace.js'

const NAME = /^[A-Za-z_$][\w$]*$/

/** A path as one text, different for different paths. */
export function keyOfPath(path: readonly Key[]): string {
  return path.map(key => JSON.stringify(String(key))).join('/')
}

/** A path as it is written in code: `KEYBOARD.BUTTONS[2].LINK`. */
export function formatPath(path: readonly Key[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else if (NAME.test(key)) text += text === '' ? key : `.${key}`
    else text += `[${JSON.stringify(key)}]`
  }
  return text
}
