/** The server's own conversion of HTML to BB code, used for the DESCRIPTION of an attach only (convertHtmlToBbCode). */
export function bbCodeOfHtml(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('<hr>', '------[BR]')
    .replaceAll('#BR#', '[BR]')
    .replace(/<([busi])>(.*?)<\/\1>/gis, '[$1]$2[/$1]')
    .replace(/<br\s*\/?>/gi, '[br]')
}
