import { element } from './element.js'

const ASIDE_MARK = '\0'

/** A text that begins with `/me` is all italic, one with `/loud` is large. The character behind the word is lost. */
export function showSlashCommand(text: string): string {
  if (text.startsWith('/me')) return element('i', {}, behind(text, '/me'))
  if (text.startsWith('/loud')) return element('span', { style: 'font-size: 20px;' }, behind(text, '/loud'))
  return text
}

// What was set aside stays whole.
function behind(text: string, word: string): string {
  return text.slice(text[word.length] === ASIDE_MARK ? word.length : word.length + 1)
}
