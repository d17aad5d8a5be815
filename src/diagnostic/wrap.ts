/** Breaks text between words into lines of at most `width` characters; a longer word is broken where it must. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    if (line.length > width) {
      const chars = [...line]
      while (chars.length > width) lines.push(chars.splice(0, width).join(''))
      line = chars.join('')
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
