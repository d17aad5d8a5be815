import { type CommandCall, type CommandEvent, toCommandEvent } from './command-event.js'
import { type CommandEventV2, toCommandEventV2 } from './command-event-v2.js'
import type { PortalState } from './portal-state.js'
import { type ButtonChoice, pressButton } from './press.js'
import { requireWhole } from './require-number.js'
import { typeCommand } from './type-command.js'

/** Who calls a command. */
export interface CallOptions {
  /** The portal's user unless told. */
  readonly userId?: number
  readonly event?: CommandEvent['event']
}

/** Who calls a command of a bot that is registered with `imbot.v2.Bot.register`, and so hears another event. */
export interface CallOptionsV2 extends Omit<CallOptions, 'event'> {
  readonly event: CommandEventV2['event']
}

/** What people do in a portal that a bot is told of. */
export interface PortalEvents {
  /**
   * The event with which the server tells the bot that somebody has pressed a button, which has to call a command. From
   * then on the command takes answers. Throws where the button does not exist, and where nobody would hear of the press.
   *
   *     await bot.hear(portal.press(5, 'Take'))
   */
  press(messageId: number, button: ButtonChoice, options: CallOptionsV2): CommandEventV2
  press(messageId: number, button: ButtonChoice, options?: CallOptions): CommandEvent
  /** Stores a command that somebody types, `/help 142`, and gives its event. A talk with a bot is named by the bot's id. */
  typeCommand(dialogId: string, text: string, options: CallOptionsV2): CommandEventV2
  typeCommand(dialogId: string, text: string, options?: CallOptions): CommandEvent
}

export function toPortalEvents(state: PortalState, origin: string): PortalEvents {
  const { token, userId: someUserId } = state.settings

  function tell(call: CommandCall, event: (CallOptions | CallOptionsV2)['event']): CommandEvent | CommandEventV2 {
    state.called.add(call.command.id)
    const from = { origin, token, nowMs: state.nowMs }
    return event === 'ONIMBOTV2COMMANDADD' ? toCommandEventV2(call, from) : toCommandEvent(call, from)
  }

  function userOf({ userId = someUserId }: CallOptions | CallOptionsV2): number {
    requireWhole({ userId }, 1)
    return userId
  }

  function press(messageId: number, button: ButtonChoice, options: CallOptionsV2): CommandEventV2
  function press(messageId: number, button: ButtonChoice, options?: CallOptions): CommandEvent
  function press(messageId: number, button: ButtonChoice, options: CallOptions | CallOptionsV2 = {}) {
    return tell(pressButton(state, messageId, button, userOf(options)), options.event)
  }

  function type(dialogId: string, text: string, options: CallOptionsV2): CommandEventV2
  function type(dialogId: string, text: string, options?: CallOptions): CommandEvent
  function type(dialogId: string, text: string, options: CallOptions | CallOptionsV2 = {}) {
    return tell(typeCommand(state, dialogId, text, userOf(options)), options.event)
  }

  return { press, typeCommand: type }
}
