import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { CommandEvent } from 'b24-message/portal'
import { parse } from 'qs-esm'

export interface EventServerOptions {
  /** The application token, which says that an event comes from the portal. */
  readonly token: string
  readonly hear: (event: CommandEvent) => Promise<void>
  readonly onError?: (error: unknown) => void
}

/** Takes the events that the portal posts. */
export function createEventServer({ token, hear, onError = console.error }: EventServerOptions): Server {
  return createServer(async (request, response) => {
    try {
      const event = await readEvent(request)
      if (event?.auth.application_token !== token) response.statusCode = 403
      else await hear(event)
    } catch (error) {
      response.statusCode = 500
      onError(error)
    }
    response.end()
  })
}

/** The event in the body, which is a form; nothing where it is another one. */
async function readEvent(request: IncomingMessage): Promise<CommandEvent | undefined> {
  // The ids of commands are keys, and no positions in a list.
  const event: unknown = parse(await text(request), { parseArrays: false, depth: 10, parameterLimit: 10_000 })
  return isCommandEvent(event) ? event : undefined
}

function isCommandEvent(value: unknown): value is CommandEvent {
  if (typeof value !== 'object' || value === null || !('event' in value)) return false
  return value.event === 'ONIMCOMMANDADD' && 'data' in value && 'auth' in value
}
