/** What a press on a button or menu item does, in payload form: exactly one of these. */
export type ActionPayload = LinkAction | CommandAction | WordAction | AppAction

/** Opens an address. */
export interface LinkAction {
  readonly LINK: string
  readonly COMMAND?: never
  readonly COMMAND_PARAMS?: never
  readonly ACTION?: never
  readonly ACTION_VALUE?: never
  readonly APP_ID?: never
  readonly APP_PARAMS?: never
}

/** Sends a command to the bot. */
export interface CommandAction {
  readonly COMMAND: string
  readonly COMMAND_PARAMS?: string
  readonly LINK?: never
  readonly ACTION?: never
  readonly ACTION_VALUE?: never
  readonly APP_ID?: never
  readonly APP_PARAMS?: never
}

/** One of the messenger's own actions, with the text, number or dialog that it takes. */
export interface WordAction<Word extends string = ActionWord> {
  readonly ACTION: Word
  readonly ACTION_VALUE: string
  readonly LINK?: never
  readonly COMMAND?: never
  readonly COMMAND_PARAMS?: never
  readonly APP_ID?: never
  readonly APP_PARAMS?: never
}

/** Opens an application of the chat. Today's web client only writes a warning to its console. */
export interface AppAction {
  readonly APP_ID: number
  readonly APP_PARAMS?: string
  readonly LINK?: never
  readonly COMMAND?: never
  readonly COMMAND_PARAMS?: never
  readonly ACTION?: never
  readonly ACTION_VALUE?: never
}

export const MENU_ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'] as const
/** LIVECHAT and HELP pass the server, and have no handler in today's web client. */
export const UNHANDLED_ACTIONS = ['LIVECHAT', 'HELP'] as const
export const BUTTON_ACTIONS = [...MENU_ACTIONS, ...UNHANDLED_ACTIONS] as const

export type MenuActionWord = (typeof MENU_ACTIONS)[number]
export type ActionWord = (typeof BUTTON_ACTIONS)[number]

/** The payload keys that say what a press does, in the order in which the server looks for them. */
export const ACTION_KEYS = [
  'LINK',
  'FUNCTION',
  'APP_ID',
  'APP_PARAMS',
  'ACTION',
  'ACTION_VALUE',
  'COMMAND',
  'COMMAND_PARAMS',
] as const
