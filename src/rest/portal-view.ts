/** Whose calls a portal takes: an application that owns its bots, or a webhook, which names its `CLIENT_ID` with each. */
export type Auth = 'application' | 'webhook'

/** A bot that is registered on a portal. */
export interface PortalBot {
  readonly id: number
  /** As whom SYSTEM messages of the bot speak. */
  readonly name?: string
  /** The `CLIENT_ID` of its registration; without one it is the caller's. */
  readonly clientId?: string
}

/** A command that a bot has registered. */
export interface PortalCommand {
  readonly id: number
  /** Its name, as people type it behind the slash. */
  readonly command: string
  readonly botId: number
  /** `false`: nobody has called it lately, so the server takes no answer to it. */
  readonly isActive?: boolean
}

/** What an update asks about the message that it changes. */
export interface PortalMessage {
  /** A user's id, or `chat1001`. */
  readonly dialogId: string
  /** Who wrote it; absent: the caller. */
  readonly authorId?: number
  readonly dateMs: number
  readonly isDeleted?: boolean
  readonly isForwarded?: boolean
  readonly hasFiles?: boolean
  readonly attach?: unknown
  readonly keyboard?: unknown
}

/**
 * What a method looks up in the portal that it runs on. What is left out is as the call names it: every bot, command,
 * dialog and message exists, and belongs to the caller.
 */
export interface PortalView {
  /** 'application' unless told. */
  readonly auth?: Auth
  /** The application's id, to which bots belong; a webhook gives its own as `CLIENT_ID`. */
  readonly clientId?: string
  /** The user for whom `im.*` writes; 1 unless told. */
  readonly userId?: number
  readonly bots?: readonly PortalBot[]
  readonly commands?: readonly PortalCommand[]
  readonly message?: (id: number) => PortalMessage | undefined
  readonly hasDialog?: (dialogId: string) => boolean
  /** The time of the call, for the three days in which a message can be changed. */
  readonly nowMs?: number
}
