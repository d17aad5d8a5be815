import type { Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createAdaptorServer } from '@hono/node-server'
import type { Routes } from './routes.js'
import type { Settings } from './settings.js'

/** A server that takes connections. */
export interface Listening {
  /** Where, as in `http://127.0.0.1:49152`. */
  readonly origin: string
  /** Ends it at once, open connections too. */
  close(): Promise<void>
}

// A request that is sent by halves does not hold its connection for longer. One that rests between two requests may.
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 60_000,
}

/** Serves the routes. Fails where the port is taken. */
export async function listen(routes: Routes, { host, port, tls }: Settings): Promise<Listening> {
  const server = toServer(routes, tls)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const boundPort = typeof address === 'object' && address !== null ? address.port : port
  const name = host.includes(':') ? `[${host}]` : host
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://${name}:${boundPort}`,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function toServer(routes: Routes, tls: Settings['tls']): Server {
  const serverOptions = { ...TIMEOUTS, ...tls }
  const options = { fetch: routes.fetch, overrideGlobalObjects: false, serverOptions }
  const server = createAdaptorServer(tls === undefined ? options : { ...options, createServer: createSecureServer })
  // The adaptor can serve HTTP/2 too, and so does not say which server it made.
  return server as Server
}
