/** Markdown as BB code, as far as both have a word for it: bold, italic, code and links. */
export function bbCodeOfMarkdown(text: string): string {
  return text
    .replace(/```(?:\w*\n)?([^`]+)```/g, '[code]$1[/code]')
    .replace(/\*\*([^\s*](?:[^*\n]*[^\s*])?)\*\*/g, '[b]$1[/b]')
    .replace(/(?<!\S)_([^\s_](?:[^_\n]*[^\s_])?)_(?!\S)/g, '[i]$1[/i]')
    .replace(/\[([^[\]\n]+)\]\((https?:[^\s()]+)\)/g, '[url=$2]$1[/url]')
}
