/** What a method answers: a result, or why it refused. */
export type Reply = Success | Refusal

export interface Success {
  readonly result: unknown
}

export interface Refusal {
  readonly error: string
  readonly description: string
  readonly status: number
  /** An inner step of the server has set this code, which then stands in the way of later codes of the same request. */
  readonly isInner?: boolean
}

/** The server's own code broke off: nothing but a status reaches the caller. */
export const CRASH: Refusal = { error: 'CRASH', description: '', status: 500 }

export function isRefusal(value: object): value is Refusal {
  return 'error' in value
}

export function refusal(error: string, status = 400, description: string = describe(error)): Refusal {
  return { error, description, status }
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ACCESS_DENIED: 'Access denied! Client ID not specified',
  ACCESS_ERROR: 'You do not have access to this dialog',
  APP_ID_ERROR: 'The bot or command belongs to another application',
  BOT_ID_ERROR: 'Bot not found',
  BOT_ID_REQUIRED: 'Bot id is required',
  CANT_EDIT_MESSAGE: 'The message can no longer be changed, or not by this author',
  COMMAND_ID_ERROR: 'Command not found',
  DIALOG_ID_EMPTY: "Dialog ID can't be empty",
  EMPTY_MESSAGE: 'The message is empty',
  ERROR_ARGUMENT: 'The value of an argument is invalid',
  ERROR_BATCH_LENGTH_EXCEEDED: 'Max batch length exceeded',
  ERROR_BATCH_METHOD_NOT_ALLOWED: 'Method is not allowed for batch usage',
  ERROR_METHOD_NOT_FOUND: 'Method not found!',
  INVALID_CREDENTIALS: 'Invalid request credentials',
  MESSAGE_EMPTY: "Message can't be empty",
  MESSAGE_ID_EMPTY: "Message ID can't be empty",
  MESSAGE_ID_ERROR: "Message ID can't be empty",
  NO_AUTH_FOUND: 'Wrong authorization data',
  QUERY_LIMIT_EXCEEDED: 'Too many requests',
  USER_ID_EMPTY: "User ID can't be empty",
  expired_token: 'The access token provided has expired.',
}

function describe(error: string): string {
  const part = /^(?:PARAM_)?(ATTACH|KEYBOARD|MENU)_(ERROR|OVERSIZE)$/i.exec(error)
  if (part?.[2]?.toUpperCase() === 'OVERSIZE')
    return `You have exceeded the maximum allowable size of ${part[1]?.toLowerCase()}`
  if (part !== null) return `Incorrect ${part[1]?.toLowerCase()} params`
  return DESCRIPTIONS[error] ?? `The method refused the call: ${error}`
}
