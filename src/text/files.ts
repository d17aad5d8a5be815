/** The name of the phrase that a client shows for a file: in the vectors it stands for the words. */
const PHRASE = '[IM_PARSER_ICON_TYPE_FILE]'

/** [DISK], as a portal shows it that does not know the file. */
export function showFiles(html: string): string {
  return html.replace(/\[disk=\d+]/gi, PHRASE)
}

/** What is shown, with the words that people see for a file. */
export function nameFiles(visible: string, words = '[File]'): string {
  return visible.replaceAll(PHRASE, words)
}
