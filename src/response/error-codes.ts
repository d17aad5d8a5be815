/** What an error is about: a part of the message, somebody or something that the call names, or the call as a whole. */
export type Subject =
  | 'text'
  | 'attach'
  | 'keyboard'
  | 'menu'
  | 'dialog'
  | 'message'
  | 'reply'
  | 'bot'
  | 'command'
  | 'values'
  | 'method'
  | 'access'
  | 'auth'
  | 'limit'
  | 'batch'
  | 'answer'
  | 'anything'

/**
 * Whether sending the same call again can help. `never`: it is refused again. `later`: after a while. `after-refresh`: with
 * a new access token. `unknown`: the answer does not tell.
 */
export type Retry = 'never' | 'later' | 'after-refresh' | 'unknown'

export interface ErrorFacts {
  /** The HTTP statuses that it comes with; none where it is a name of our own for an answer without a code. */
  readonly statuses: readonly number[]
  readonly about: Subject
  readonly retry: Retry
  /** After how long a retry is worth it, where the code alone says it. */
  readonly retryAfterMs?: number
  /** Comes from a step inside the method: in a batch the server may repeat it for a later command that fails otherwise. */
  readonly isInner?: true
  /** Says that something is missing, as it all is where the server has not read the body. */
  readonly isMissing?: true
}

/**
 * The error codes of the methods that send messages and of the REST framework, as the server spells them, and in lower
 * case those of our own, for answers that have none.
 */
export const errorCodes = {
  MESSAGE_EMPTY: { statuses: [400], about: 'text', retry: 'never', isMissing: true },
  EMPTY_MESSAGE: { statuses: [400], about: 'text', retry: 'never', isInner: true, isMissing: true },
  ATTACH_ERROR: { statuses: [400], about: 'attach', retry: 'never' },
  ATTACH_OVERSIZE: { statuses: [400], about: 'attach', retry: 'never' },
  PARAM_ATTACH_ERROR: { statuses: [400], about: 'attach', retry: 'never', isInner: true },
  KEYBOARD_ERROR: { statuses: [400], about: 'keyboard', retry: 'never' },
  KEYBOARD_OVERSIZE: { statuses: [400], about: 'keyboard', retry: 'never' },
  PARAM_KEYBOARD_ERROR: { statuses: [400], about: 'keyboard', retry: 'never', isInner: true },
  MENU_ERROR: { statuses: [400], about: 'menu', retry: 'never' },
  menu_ERROR: { statuses: [400], about: 'menu', retry: 'never' },
  MENU_OVERSIZE: { statuses: [400], about: 'menu', retry: 'never' },
  PARAM_MENU_ERROR: { statuses: [400], about: 'menu', retry: 'never', isInner: true },

  DIALOG_ID_EMPTY: { statuses: [400], about: 'dialog', retry: 'never', isMissing: true },
  USER_ID_EMPTY: { statuses: [400], about: 'dialog', retry: 'never', isMissing: true },
  USER_NOT_FOUND: { statuses: [400], about: 'dialog', retry: 'never' },
  CHAT_ID_EMPTY: { statuses: [400], about: 'dialog', retry: 'never', isMissing: true },
  CHAT_ID: { statuses: [400], about: 'dialog', retry: 'never', isInner: true },
  CHAT_NOT_FOUND: { statuses: [400], about: 'dialog', retry: 'never' },
  PARAMS_ERROR: { statuses: [400], about: 'anything', retry: 'never', isMissing: true },
  ACCESS_ERROR: { statuses: [403], about: 'access', retry: 'never' },
  ERROR_NO_ACCESS: { statuses: [400], about: 'access', retry: 'never', isInner: true },
  TEXT_FIELD_DISABLED: { statuses: [400], about: 'access', retry: 'never', isInner: true },
  WRONG_SENDER: { statuses: [400], about: 'access', retry: 'never', isInner: true },
  CANCELED: { statuses: [400], about: 'access', retry: 'never', isInner: true },
  ERROR_FROM_OTHER_MODULE: { statuses: [400], about: 'access', retry: 'never', isInner: true },
  MESSAGE_DUPLICATED_BY_UUID: { statuses: [400], about: 'message', retry: 'never', isInner: true },

  MESSAGE_ID_ERROR: { statuses: [400], about: 'message', retry: 'never', isMissing: true },
  MESSAGE_ID_EMPTY: { statuses: [400], about: 'message', retry: 'never', isMissing: true },
  CANT_EDIT_MESSAGE: { statuses: [403], about: 'message', retry: 'never' },
  MESSAGE_NOT_FOUND: { statuses: [400], about: 'message', retry: 'never' },
  MESSAGE_ACCESS_DENIED: { statuses: [400], about: 'message', retry: 'never' },
  REPLY_ACCESS_ERROR: { statuses: [403], about: 'reply', retry: 'never' },
  REPLY_FROM_OTHER_CHAT_ERROR: { statuses: [403], about: 'reply', retry: 'never' },
  REPLY_ERROR: { statuses: [400], about: 'reply', retry: 'never' },
  TOO_MANY_MESSAGES: { statuses: [400], about: 'message', retry: 'never' },
  WRONG_UUID: { statuses: [400], about: 'message', retry: 'never' },

  BOT_ID_ERROR: { statuses: [400], about: 'bot', retry: 'never' },
  BOT_ID_REQUIRED: { statuses: [400], about: 'bot', retry: 'never', isMissing: true },
  BOT_NOT_FOUND: { statuses: [400], about: 'bot', retry: 'never' },
  BOT_OWNERSHIP_ERROR: { statuses: [400], about: 'bot', retry: 'never' },
  BOT_TOKEN_NOT_SPECIFIED: { statuses: [400], about: 'bot', retry: 'never' },
  APP_ID_ERROR: { statuses: [400], about: 'bot', retry: 'never' },
  COMMAND_ID_ERROR: { statuses: [400], about: 'command', retry: 'never' },
  COMMAND_NOT_FOUND: { statuses: [400], about: 'command', retry: 'never' },
  COMMAND_ANSWER_FAILED: { statuses: [400], about: 'anything', retry: 'never' },
  WRONG_REQUEST: { statuses: [400], about: 'anything', retry: 'never' },
  SENDING_FAILED: { statuses: [400], about: 'anything', retry: 'never' },

  WRONG_AUTH_TYPE: { statuses: [403], about: 'auth', retry: 'never' },
  ACCESS_DENIED: { statuses: [403, 400], about: 'auth', retry: 'never' },
  NO_AUTH_FOUND: { statuses: [401], about: 'auth', retry: 'never' },
  expired_token: { statuses: [401], about: 'auth', retry: 'after-refresh' },
  INVALID_CREDENTIALS: { statuses: [403, 401], about: 'auth', retry: 'never' },
  insufficient_scope: { statuses: [403], about: 'auth', retry: 'never' },
  user_access_error: { statuses: [403], about: 'auth', retry: 'never' },
  REST_SERVER_NOT_FOUND: { statuses: [400], about: 'auth', retry: 'never' },
  PORTAL_DELETED: { statuses: [403, 500], about: 'auth', retry: 'never' },

  // A call drains from the portal's bucket every half second, on Enterprise plans sooner.
  QUERY_LIMIT_EXCEEDED: { statuses: [503], about: 'limit', retry: 'later', retryAfterMs: 500 },
  OPERATION_TIME_LIMIT: { statuses: [429], about: 'limit', retry: 'later' },
  OVERLOAD_LIMIT: { statuses: [503], about: 'limit', retry: 'later' },
  ERROR_BATCH_LENGTH_EXCEEDED: { statuses: [200, 400], about: 'batch', retry: 'later' },
  ERROR_BATCH_METHOD_NOT_ALLOWED: { statuses: [200, 405], about: 'batch', retry: 'never' },

  ERROR_METHOD_NOT_FOUND: { statuses: [404], about: 'method', retry: 'never' },
  ERROR_MANIFEST_IS_NOT_AVAILABLE: { statuses: [404], about: 'method', retry: 'never' },
  INVALID_REQUEST: { statuses: [400], about: 'auth', retry: 'never' },
  ERROR_ARGUMENT: { statuses: [400], about: 'values', retry: 'never' },
  ERROR_CORE: { statuses: [400, 500], about: 'anything', retry: 'unknown' },
  INTERNAL_SERVER_ERROR: { statuses: [500], about: 'anything', retry: 'unknown' },
  ERROR_UNEXPECTED_ANSWER: { statuses: [500], about: 'anything', retry: 'unknown' },

  'server-crash': { statuses: [], about: 'anything', retry: 'unknown' },
  'empty-body': { statuses: [], about: 'answer', retry: 'unknown' },
  'no-json': { statuses: [], about: 'answer', retry: 'unknown' },
  'no-result': { statuses: [], about: 'answer', retry: 'unknown' },
  'wrong-result': { statuses: [], about: 'answer', retry: 'unknown' },
  redirected: { statuses: [], about: 'answer', retry: 'never' },
  'not-added': { statuses: [], about: 'anything', retry: 'unknown' },
  'not-run': { statuses: [], about: 'batch', retry: 'later' },
  'no-answer': { statuses: [], about: 'answer', retry: 'unknown' },
} as const satisfies Record<string, ErrorFacts>

/** A code that is known here. */
export type ErrorCode = keyof typeof errorCodes

/** What is known of a code; nothing where it is none of those known here. */
export function factsOf(code: string): ErrorFacts | undefined {
  return isErrorCode(code) ? errorCodes[code] : undefined
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code)
}
