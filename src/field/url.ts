import type { Code, Effect } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'

/** The server's own rule for every address: it begins with `/`, `http://` or `https://`, in lower case. */
export function isUrl(text: string): boolean {
  return text.charCodeAt(0) === 47 || text.startsWith('https://') || text.startsWith('http://')
}

/** Says why the server did not take an address. */
export function reportUrl(text: string, field: string, trace: Trace, effect: Effect = 'ignored'): void {
  trace.report(urlMistake(text.slice(0, 100)), field, { field, value: quote(text) }, effect)
}

const WEB_ADDRESS = /^\s*https?:\/\//i
const SCHEME = /^\s*[a-z][a-z0-9+.-]*:/i
const HOST_AND_PORT = /^\s*[^/:]+:\d+(?:\/|$)/

function urlMistake(text: string): Code {
  if (text.trim() === '') return 'url/empty'
  if (isUrl(text.trimStart())) return 'url/space'
  if (WEB_ADDRESS.test(text)) return 'url/case'
  if (text.startsWith('#')) return 'url/fragment'
  return SCHEME.test(text) && !HOST_AND_PORT.test(text) ? 'url/scheme' : 'url/relative'
}
