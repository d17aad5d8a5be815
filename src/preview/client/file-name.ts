const MAX_NAME_CHARS = 70
const UNITS = ['B', 'KB', 'MB']

/** A name that fits: of a long one the beginning, and two characters with the extension. */
export function shortFileName(name: string): string {
  const chars = [...name]
  if (chars.length <= MAX_NAME_CHARS) return name
  const dot = chars.lastIndexOf('.')
  const end = chars.slice((dot > 0 && chars.length - dot <= 10 ? dot : chars.length) - 2)
  return `${chars.slice(0, MAX_NAME_CHARS - end.length - 1).join('')}…${end.join('')}`
}

/** A size in whole B, KB or MB; nothing where there is none. */
export function fileSizeText(bytes: unknown): string {
  if (typeof bytes !== 'number' || !(bytes > 0)) return ''
  let size = bytes
  let unit = 0
  for (; size >= 1024 && unit < UNITS.length - 1; unit++) size /= 1024
  return `${Math.round(size)} ${UNITS[unit] ?? ''}`
}
