import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { readBody } from './read-body.js'
import { type ReadParams, readParams } from './read-params.js'

/** A request whose address and body are read. */
export interface Incoming extends ReadParams {
  readonly method: string
  readonly sizeBytes: number
  /** The user and the secret that stand in the address of a webhook. */
  readonly webhook?: Webhook
}

export interface Webhook {
  readonly user: string
  readonly token: string
}

/** The status and the body of an answer; without a body it is empty. */
export interface Outgoing {
  readonly status: number
  readonly body?: object | undefined
  /** Nothing is answered: the connection breaks. */
  readonly isLost?: boolean
}

export type Routes = Hono<{ Bindings: HttpBindings }>

/** The addresses under which a portal answers. */
export function toRoutes(respond: (incoming: Incoming) => Outgoing, maxBodyBytes: number): Routes {
  const routes: Routes = new Hono()
  routes.on(['GET', 'POST'], '/rest/:path{.+}', async context => {
    const { incoming } = context.env
    const body = await readBody(incoming, maxBodyBytes)
    if (body === undefined) return refuse(413, 'BODY_TOO_LARGE', `The body is larger than ${maxBodyBytes} bytes`)
    const query = queryOf(incoming.url ?? '')
    const read = await readParams({ query, body, contentType: incoming.headers['content-type'] ?? '' })
    const sizeBytes = body.length + query.length
    const target = toTarget(context.req.param('path'))
    const { status, body: answer, isLost } = respond({ ...target, ...read, sizeBytes })
    // What is answered then reaches nobody.
    if (isLost === true) incoming.socket.destroy()
    return answer === undefined ? new Response(null, { status }) : Response.json(answer, { status })
  })
  // A client that has gone away, or a listener that throws: never a word on the console, which is the caller's.
  routes.onError(({ message }) => refuse(500, 'INTERNAL_SERVER_ERROR', message))
  routes.notFound(() => refuse(404, 'NOT_FOUND', 'Calls go by GET or POST to /rest/USER/SECRET/METHOD or /rest/METHOD'))
  return routes
}

function refuse(status: number, error: string, description: string): Response {
  return Response.json({ error, error_description: description }, { status })
}

/** What an address names: a method, and before it the user and the secret of a webhook. */
function toTarget(path: string): { readonly method: string; readonly webhook?: Webhook } {
  const segments = path.replace(/\/$/, '').split('/')
  const [user = '', token = '', method = ''] = segments
  const name = (text: string) => text.replace(/\.json$/, '')
  return segments.length === 1 ? { method: name(user) } : { method: name(method), webhook: { user, token } }
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start + 1)
}
