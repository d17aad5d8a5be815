import type { Exchange } from './exchange.js'

/** A REST method that takes a message: its parameters, and the server's checks in the server's order. */
export interface Method {
  readonly name: string
  /** The parameters that it reads, in upper case. */
  readonly params: ReadonlySet<string>
  /** Plays a call through as the server does. */
  readonly play: (exchange: Exchange) => void
}
