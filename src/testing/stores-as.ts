import { answer, storeAttach, storeKeyboard, storeMenu } from '../server.js'
import { differencesOf, namedPart, plainExpected } from './compare.js'
import { findingLines } from './finding-lines.js'
import type { MatchResult } from './matcher.js'
import { differenceLines } from './matches-payload.js'
import { capital } from './sendable.js'
import { show } from './show.js'
import { type Content, contentOf, readSubject } from './subject.js'

interface StoredContent {
  readonly verdict: string
  /** What is stored: a part, or an object with the parts that there are. */
  readonly stored: unknown
}

/**
 * Passes where the server stores what `stored` names: of a part its stored form, of a message or call
 * `{ message, attach, keyboard, menu }`. Lists have to have as many elements.
 */
export function matchStored(actual: unknown, stored: unknown): MatchResult {
  const subject = readSubject('toStoreAs', actual)
  const content = contentOf('toStoreAs', subject)
  const expected = plainExpected(stored)
  requirePartNames(content, expected)
  const { verdict, stored: kept } = storedOf(content)
  const differences = differencesOf(kept, expected)
  const isKept = verdict === 'OK' && differences.length === 0
  return {
    pass: isKept,
    message: () => {
      if (isKept) return `Of ${subject.name} the server stores all of this: ${show(expected)}`
      if (verdict === 'OK')
        return [`Of ${subject.name} the server stores something else:`, '', ...differenceLines(differences)].join('\n')
      const errors = subject.report.diagnostics.filter(({ severity }) => severity === 'error')
      return [`${capital(subject.name)} is refused with ${verdict}, and not stored.`, '', ...findingLines(errors)].join(
        '\n',
      )
    },
    ...(verdict === 'OK' ? { difference: { actual: namedPart(kept, expected), expected } } : {}),
  }
}

const stores = { attach: storeAttach, keyboard: storeKeyboard, menu: storeMenu }

function storedOf({ part, request, payload, botId }: Content): StoredContent {
  if (part !== undefined) {
    const { verdict, stored } = stores[part](payload, { botId })
    return { verdict, stored }
  }
  const { verdict, parts } = answer(request ?? { method: '', params: payload })
  return { verdict, stored: parts }
}

const NAMES = ['message', 'attach', 'keyboard', 'menu']

function requirePartNames({ part }: Content, expected: unknown): void {
  if (part !== undefined || typeof expected !== 'object' || expected === null || 'asymmetricMatch' in expected) return
  const unknown = Object.keys(expected).filter(name => !NAMES.includes(name))
  if (unknown.length === 0 && !Array.isArray(expected)) return
  throw new TypeError(
    `toStoreAs() takes of a message or call what is stored of its parts, { ${NAMES.join(', ')} }, and was given ${show(expected)}.`,
  )
}
