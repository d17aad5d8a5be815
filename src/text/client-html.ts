import { Aside } from './aside.js'
import { dropPch, showCalls } from './calls.js'
import { showCode } from './code.js'
import { putBackCommands } from './commands.js'
import { showDates } from './dates.js'
import { encodeText } from './entities.js'
import { showFiles } from './files.js'
import { showFonts } from './fonts.js'
import { showIcons, showImages } from './images.js'
import { showLinks } from './links.js'
import { showMentions } from './mentions.js'
import { showArrowQuotes, showDashQuotes } from './quotes.js'
import { showRatings } from './ratings.js'
import { showSlashCommand } from './slash-command.js'
import { dropLastBreak, widenGaps, writeBreaks } from './white-space.js'

/**
 * The HTML that the web client makes of a text. It replaces one kind of code after another in the whole text, so a later
 * one sees what earlier ones have written: what stands first here wins where two cross.
 */
export function toClientHtml(text: string): string {
  const aside = new Aside()
  const steps: readonly ((html: string) => string)[] = [
    dropNul,
    html => html.trim(),
    encodeText,
    writeBreaks,
    widenGaps,
    html => aside.cut(html),
    showSlashCommand,
    showLinks,
    showFonts,
    showRatings,
    showMentions,
    showCalls,
    dropPch,
    showIcons,
    showImages,
    showFiles,
    showDates,
    showArrowQuotes,
    showDashQuotes,
    html => putBackCommands(html, aside),
    html => aside.putBack(html, 'code', piece => piece),
    showCode,
    html => putBackTyped(html, aside),
    dropLastBreak,
  ]
  return steps.reduce((html, step) => step(html), text)
}

// Browsers drop it from HTML; here it marks what is set aside.
function dropNul(text: string): string {
  return text.replaceAll('\0', '')
}

// Commands inside of code.
function putBackTyped(html: string, aside: Aside): string {
  const withSend = aside.putBack(html, 'send', piece => piece)
  return aside.putBack(withSend, 'put', piece => piece)
}
