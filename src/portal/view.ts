import type { PortalCommand, PortalView } from '../rest/portal-view.js'
import { DIALOG_ID } from './dialog-id.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

// Where a message stands that nobody has stored, and that is taken to be there.
const SOME_DIALOG_ID = 'chat1'

interface Source {
  readonly settings: Settings
  readonly messages: Messages
  /** The commands that somebody has called. */
  readonly called: ReadonlySet<number>
  readonly nowMs: number
}

/** What the methods look up in a portal. */
export function toView(state: Source): PortalView {
  const { auth, clientId, dialogs, bots, commands, strict } = state.settings
  const known = dialogs === undefined ? undefined : new Set(dialogs.map(dialogId => dialogId.toLowerCase()))
  return {
    ...(clientId === undefined ? {} : { clientId }),
    ...(bots === undefined ? {} : { bots }),
    ...(commands === undefined ? {} : { commands: commands.map(command => toLive(command, state.called)) }),
    auth,
    message: id => state.messages.get(id) ?? (strict ? undefined : { dialogId: SOME_DIALOG_ID, dateMs: state.nowMs }),
    hasDialog: dialogId => DIALOG_ID.test(dialogId) && (known === undefined || known.has(dialogId.toLowerCase())),
  }
}

/** A command takes answers as soon as somebody has called it. */
function toLive(command: PortalCommand, called: ReadonlySet<number>): PortalCommand {
  return {
    ...command,
    get isActive() {
      return command.isActive !== false || called.has(command.id)
    },
  }
}
