import { checkAttach, checkKeyboard, checkMenu } from '../../../src/check/check-part.js'
import type { CheckOptions, Report } from '../../../src/check/report.js'
import type { Code, Effect } from '../../../src/diagnostic/codes.js'
import { MessageError } from '../../../src/diagnostic/message-error.js'
import type { Key } from '../../../src/diagnostic/trace.js'
import type { Call } from '../../../src/rest/call.js'
import { check } from '../../../src/rest/check.js'

/** The smallest thing that triggers a code: how it is checked, and what the check says to it. */
export interface Example {
  readonly subject: 'ATTACH' | 'KEYBOARD' | 'MENU' | 'request'
  readonly value: unknown
  readonly report: (options: CheckOptions) => Report
  readonly path: readonly Key[]
  /** The codes that come along with it, in alphabetical order. */
  readonly also: readonly Code[]
  /** The effect here, where it is not the code's usual one. */
  readonly effect: Effect | undefined
  /** It is sent without a bot, so commands have nobody to go to. */
  readonly withoutBot: boolean
  /** How it is written in code, where JSON has no form for it. */
  readonly code: string | undefined
}

export interface ExampleOptions {
  readonly also?: readonly Code[]
  readonly effect?: Effect
  readonly withoutBot?: boolean
  readonly code?: string
}

/** The codes of one room. */
export type CodeOf<Room extends string> = Extract<Code, `${Room}/${string}`>

export type Examples<C extends Code = Code> = Readonly<Record<C, Example>>

const BOT_ID = 39

export function inAttach(value: unknown, path: readonly Key[], options?: ExampleOptions): Example {
  return example('ATTACH', value, checkOptions => checkAttach(value, checkOptions), path, options)
}

export function inKeyboard(value: unknown, path: readonly Key[], options?: ExampleOptions): Example {
  const botId = options?.withoutBot ? 0 : BOT_ID
  return example('KEYBOARD', value, checkOptions => checkKeyboard(value, { ...checkOptions, botId }), path, options)
}

export function inMenu(value: unknown, path: readonly Key[], options?: ExampleOptions): Example {
  return example('MENU', value, checkOptions => checkMenu(value, { ...checkOptions, botId: BOT_ID }), path, options)
}

export function inRequest(value: unknown, path: readonly Key[], options?: ExampleOptions): Example {
  return example('request', value, checkOptions => check(value, checkOptions), path, options)
}

export function inCall(call: Call, code: string, path: readonly Key[], options?: ExampleOptions): Example {
  return example('request', call, checkOptions => call.check(checkOptions), path, { ...options, code })
}

/** What an encoder throws. */
export function inEncoding(
  value: unknown,
  encode: (options: CheckOptions) => unknown,
  code: string,
  path: readonly Key[],
): Example {
  return example('request', value, checkOptions => thrownBy(() => encode(checkOptions)), path, { code })
}

function thrownBy(encode: () => unknown): Report {
  try {
    encode()
  } catch (error) {
    if (error instanceof MessageError) return { ok: false, diagnostics: error.diagnostics, sizes: {} }
    throw error
  }
  return { ok: true, diagnostics: [], sizes: {} }
}

function example(
  subject: Example['subject'],
  value: unknown,
  report: Example['report'],
  path: readonly Key[],
  { also = [], effect, withoutBot = false, code }: ExampleOptions = {},
): Example {
  return { subject, value, report, path, also, effect, withoutBot, code }
}
