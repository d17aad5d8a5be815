import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { Language } from '../diagnostic/language.js'
import { check } from '../rest/check.js'
import { factsOf, type Subject } from './error-codes.js'

const PARAMS: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  text: ['MESSAGE'],
  attach: ['ATTACH'],
  keyboard: ['KEYBOARD'],
  menu: ['MENU'],
  dialog: ['DIALOGID', 'USERID', 'CHATID', 'TO', 'FROMUSERID', 'TOUSERID'],
  message: ['MESSAGEID', 'ID'],
  reply: ['REPLYID'],
  bot: ['BOTID', 'CLIENTID', 'BOTTOKEN'],
  command: ['COMMANDID', 'COMMAND'],
}

// What is said about these lies in no parameter, so there is nothing to look for.
const OUTSIDE: ReadonlySet<Subject> = new Set(['access', 'auth', 'limit', 'batch', 'answer'])

/**
 * What a check of the call finds that explains the code that the server answered, likeliest first: what leads to this very
 * code, then errors in the part which it names, then what that part is warned of.
 */
export function explain(request: unknown, code: string, isStale: boolean, language: Language): readonly Diagnostic[] {
  // A code that the server repeats from another command, or none that is known, can have any reason.
  const about = isStale ? 'anything' : (factsOf(code)?.about ?? 'anything')
  if (OUTSIDE.has(about)) return []
  const ranked: { readonly diagnostic: Diagnostic; readonly rank: number }[] = []
  for (const diagnostic of check(request, { language }).diagnostics) {
    const rank = rankOf(diagnostic, code, about)
    if (rank !== undefined) ranked.push({ diagnostic, rank })
  }
  return ranked.sort((left, right) => left.rank - right.rank).map(({ diagnostic }) => diagnostic)
}

/** How near a finding comes to the code: 0 is nearest; nothing where it does not explain it. */
function rankOf(diagnostic: Diagnostic, code: string, about: Subject): number | undefined {
  const { severity } = diagnostic
  if (severity === 'hint') return undefined
  const isExact = leadsTo(diagnostic, code)
  // That nothing of a part is left is only the sum of what was lost of it.
  if (isExact && diagnostic.code !== 'part/nothing-left') return 0
  const isAbout = liesIn(diagnostic, about)
  if (isAbout && severity === 'error' && !isExact) return 1
  if (isExact) return 2
  // What JSON cannot carry makes the server ignore the whole body.
  if (severity === 'error' && diagnostic.code.startsWith('value/')) return 3
  return isAbout && about !== 'anything' ? 4 : undefined
}

/** Whether a finding leads to this code. */
export function leadsTo({ serverCode }: Diagnostic, code: string): boolean {
  // Where the server's program breaks off, it answers without a code of its own.
  const isCrash = code === 'server-crash' || code === 'INTERNAL_SERVER_ERROR'
  return serverCode?.toUpperCase() === (isCrash ? 'INTERNAL_SERVER_ERROR' : code.toUpperCase())
}

function liesIn({ path, code }: Diagnostic, about: Subject): boolean {
  if (about === 'anything') return true
  if (about === 'method') return path.length === 0
  if (about === 'values') return code.startsWith('value/')
  const param = path[0] === 'fields' ? path[1] : path[0]
  return PARAMS[about]?.includes(String(param).replaceAll('_', '').toUpperCase()) ?? false
}
