import { inspectStored } from './check/inspect.js'
import { type PartName, parts } from './check/parts.js'
import { verdictOf } from './check/verdict.js'
import { playRequest } from './rest/check.js'
import type { PortalView } from './rest/portal-view.js'
import { limitOf } from './size/limits.js'

/** What the server makes of a part. */
export interface Stored {
  /** `OK`, `ATTACH_ERROR`, `ATTACH_OVERSIZE` and the like; `CRASH` where the server's own code throws (HTTP 500). */
  readonly verdict: string
  /** Length of the JSON that the server stores, in Unicode code points. Below 60,000 passes. */
  readonly chars?: number
  /** The structure that the server stores. ID is the server's clock (here 1700000000), `#RANDOM` a colour that it picks. */
  readonly stored?: unknown
}

/**
 * What the server stores of an ATTACH. Never throws.
 *
 * @example
 * storeAttach([{ DELIMITER: true }]).stored
 * // { ID: 1700000000, BLOCKS: [{ DELIMITER: { SIZE: 200 } }], DESCRIPTION: '', COLOR: '#RANDOM', COLOR_TOKEN: 'base' }
 */
export function storeAttach(value: unknown): Stored {
  return store(value, 'attach', 0)
}

/** What the server stores of a KEYBOARD that the bot `botId` sends (0: no bot). Never throws. */
export function storeKeyboard(value: unknown, context: { readonly botId: number }): Stored {
  return store(value, 'keyboard', context?.botId ?? 0)
}

/** What the server stores of a MENU that the bot `botId` sends (0: no bot). Never throws. */
export function storeMenu(value: unknown, context: { readonly botId: number }): Stored {
  return store(value, 'menu', context?.botId ?? 0)
}

function store(value: unknown, name: PartName, botId: number): Stored {
  const part = parts[name]
  const inspection = inspectStored(value, part, botId)
  const verdict = verdictOf(inspection, part, limitOf(name, undefined).maxChars)
  if (inspection.crashed || inspection.measured === undefined) return { verdict }
  return { verdict, chars: inspection.measured.chars, stored: inspection.stored }
}

/** What the server answers to a call, and what it holds of the message then. */
export interface Answer {
  /** `OK`, or the error code of the answer; `CRASH` where the server's own code throws. */
  readonly verdict: string
  /** The HTTP status of an error. */
  readonly status?: number
  /** The code with which an inner step refuses a new message after the method's own checks have passed. */
  readonly lateVerdict?: string
  /** What was written when it answered: `add`, or of an update ATTACH, KEYBOARD, MENU, MESSAGE, in that order. */
  readonly applied: readonly string[]
  /** What it answers where it reports no error, and yet sends nothing: of a command that nobody called, of a notification. */
  readonly unsentResult?: boolean
  /** With a portal: the message that the call changes or answers. */
  readonly messageId?: number
  /** With a portal: where a new message goes, a user's id or `chat1001`. */
  readonly dialogId?: string
  /** With a portal: who writes, a user or bot by id, or 0 for the system. */
  readonly authorId?: number
  /** With a portal: the text that is stored; absent where the call sets none. */
  readonly text?: string
  /** With a portal: the update deletes the message. */
  readonly deletes?: true
  /** What is stored of each part, or 'kept' or 'cleared' by an update; absent where nothing is stored. */
  readonly parts: {
    readonly message?: string
    readonly attach?: unknown
    readonly keyboard?: unknown
    readonly menu?: unknown
  }
}

/**
 * What the server answers to a call. Without a portal, or where it leaves something out, whatever bot, command, dialog
 * and message the call names are taken to exist and to belong to the caller. Never throws.
 *
 * @example
 * answer({ method: 'imbot.message.update', params: { MESSAGE_ID: 5, ATTACH: 'N', KEYBOARD: [{ TEXT: 'Take' }] } })
 * // { verdict: 'KEYBOARD_ERROR', status: 400, applied: ['ATTACH'], parts: { attach: 'cleared' } }
 */
export function answer(request: { readonly method: string; readonly params: unknown }, portal?: PortalView): Answer {
  const exchange = playRequest(request, { keep: true, portal })
  const { verdict, status, lateVerdict, unsentResult, target, deletes, applied, outcome } = exchange
  return {
    verdict,
    ...(status === undefined ? {} : { status }),
    ...(lateVerdict === undefined ? {} : { lateVerdict }),
    ...(unsentResult === undefined ? {} : { unsentResult }),
    ...(portal === undefined ? {} : target),
    ...(portal === undefined || !deletes ? {} : { deletes }),
    applied,
    parts: outcome,
  }
}

export type { Auth, PortalBot, PortalCommand, PortalMessage, PortalView } from './rest/portal-view.js'
