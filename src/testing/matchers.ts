import type { Code } from '../diagnostic/codes.js'
import type { Key } from '../diagnostic/trace.js'
import type { BlockKindName, BlockMatch, ButtonMatch, ItemMatch } from './element-fields.js'
import { type Budgets, matchBudget } from './fits-budget.js'
import { matchDiagnostic } from './has-diagnostic.js'
import { matchBlock, matchButton, matchItem } from './has-element.js'
import { matchReceived } from './has-received.js'
import { matchHeld, type StoredMatch } from './has-stored.js'
import type { Matcher, MatchResult } from './matcher.js'
import { matchPayload } from './matches-payload.js'
import { matchMention } from './mentions.js'
import { matchSendable, type SendableOptions } from './sendable.js'
import { matchStored } from './stores-as.js'

/** What tests can ask of a message, a part, a request, a report or a portal. `R` is what the test runner gives back. */
export interface MessageMatchers<R = unknown> {
  /**
   * The server takes it and loses nothing of it; with `{ failOn: 'warning' }` it changes nothing either. A part alone is
   * looked at as one of a bot, unless `{ botId: 0 }` says otherwise.
   */
  toBeSendable(options?: SendableOptions): R
  /** The check finds this code, at this place: `['KEYBOARD', 1, 'LINK']` or `'KEYBOARD[1].LINK'`. */
  toHaveDiagnostic(code: Code, path?: readonly Key[] | string): R
  /** Each part takes no more than this share of its limit, or these characters: `{ keyboard: 0.8, attach: { maxChars: 4000 } }`. */
  toFitBudget(budgets: Budgets): R
  /** What is sent holds this. Keys that are not named do not count; lists have to have as many elements. */
  toMatchPayload(partial: object): R
  /** What the server stores holds this: of a part its stored form, of a message or request `{ message, attach, … }`. */
  toStoreAs(stored: unknown): R
  /** The keyboard has a button like this, and the server keeps it. */
  toHaveButton(button: ButtonMatch): R
  /** The menu has an item like this, and the server keeps it. */
  toHaveItem(item: ItemMatch): R
  /** The ATTACH has a block of this kind, or in one an entry or row like this, and the server keeps it. */
  toHaveBlock<Kind extends BlockKindName>(kind: Kind, block?: BlockMatch<Kind>): R
  /** The text mentions this user, or everybody. */
  toMention(userId: number | 'all'): R
  /** A portal has received a call of this method, alone or in a batch, with parameters that hold this. */
  toHaveReceived(method: string, params?: object): R
  /** A portal holds a message like this, with its parts in stored form. */
  toHaveStored(message: StoredMatch): R
}

type MatcherTable = { readonly [Name in keyof MessageMatchers]: Matcher<Parameters<MessageMatchers[Name]>> }

/** The matchers as plain functions: what the adapters of test runners are made of. */
export const matcherTable: MatcherTable = Object.freeze({
  toBeSendable: matchSendable,
  toHaveDiagnostic: matchDiagnostic,
  toFitBudget: matchBudget,
  toMatchPayload: matchPayload,
  toStoreAs: matchStored,
  toHaveButton: matchButton,
  toHaveItem: matchItem,
  toHaveBlock: matchBlock,
  toMention: matchMention,
  toHaveReceived: matchReceived,
  toHaveStored: matchHeld,
})

/** What `expect.extend` gives a matcher of the test runner's own. */
interface Runner {
  readonly utils?: { readonly diff?: (expected: unknown, actual: unknown) => string | null | undefined }
}

type ExpectMatchers = {
  readonly [Name in keyof MessageMatchers]: (
    this: Runner | undefined,
    actual: unknown,
    ...args: Parameters<MessageMatchers[Name]>
  ) => { pass: boolean; message: () => string }
}

/**
 * The matchers for `expect.extend(matchers)`, with which every runner works that has it. Nothing is registered: import
 * `b24-message/vitest` or `b24-message/jest` for that.
 */
export const matchers: ExpectMatchers = Object.freeze({
  toBeSendable: forExpect(matcherTable.toBeSendable),
  toHaveDiagnostic: forExpect(matcherTable.toHaveDiagnostic),
  toFitBudget: forExpect(matcherTable.toFitBudget),
  toMatchPayload: forExpect(matcherTable.toMatchPayload),
  toStoreAs: forExpect(matcherTable.toStoreAs),
  toHaveButton: forExpect(matcherTable.toHaveButton),
  toHaveItem: forExpect(matcherTable.toHaveItem),
  toHaveBlock: forExpect(matcherTable.toHaveBlock),
  toMention: forExpect(matcherTable.toMention),
  toHaveReceived: forExpect(matcherTable.toHaveReceived),
  toHaveStored: forExpect(matcherTable.toHaveStored),
})

function forExpect<Args extends readonly unknown[]>(matcher: Matcher<Args>) {
  return function (this: Runner | undefined, actual: unknown, ...args: Args) {
    const result = matcher(actual, ...args)
    const utils = this?.utils
    return { pass: result.pass, message: () => withDiff(result, utils) }
  }
}

/** A failure with what differs, as the runner itself draws that. */
function withDiff({ pass, message, difference }: MatchResult, utils: Runner['utils']): string {
  const diff = pass || difference === undefined ? undefined : utils?.diff?.(difference.expected, difference.actual)
  return typeof diff === 'string' ? `${message()}\n\n${diff}` : message()
}
