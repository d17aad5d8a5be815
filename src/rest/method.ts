import type { Exchange } from './exchange.js'

/** A REST method that takes a message: its parameters, and the server's checks in the server's order. */
export interface Method<Name extends string = string> {
  readonly name: Name
  /** The parameters that it reads: in upper case, or exactly as it takes them. */
  readonly params: ReadonlySet<string>
  /** The names of its parameters are read as they are written; the older methods read them in any case. */
  readonly takesExactNames?: boolean
  /** Plays a call through as the server does. */
  readonly play: (exchange: Exchange) => void
}
