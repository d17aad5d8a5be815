import type { DataObject } from '../php/data.js'
import type { PortalView } from '../rest/portal-view.js'
import type { Failures } from './failures.js'
import type { Messages } from './messages.js'
import type { RanCommand } from './requests.js'

/** A call of one method. */
export interface MethodCall {
  readonly method: string
  readonly params: DataObject
}

/** Where a call runs: what the portal holds, who calls, and when. */
export interface Place {
  readonly messages: Messages
  /** Those that are still to come. */
  readonly failures: Failures
  readonly view: PortalView & { readonly userId: number; readonly nowMs: number }
  /** Where a batch notes the commands that it has run. */
  readonly commands: RanCommand[]
  /** What the form or the address of the request holds, a batch as a whole; nothing of a JSON body. */
  readonly raw: DataObject
}
