import { stringify } from 'qs-esm'
import type { CommandEvent } from './command-event.js'
import type { CommandEventV2 } from './command-event-v2.js'

/**
 * The body with which the server posts an event to the handler of a bot: a form with PHP's brackets. It goes with the
 * content type `application/x-www-form-urlencoded`.
 */
export function toEventBody(event: CommandEvent | CommandEventV2): string {
  return stringify(event, { format: 'RFC1738' })
}
