import type { Request } from '../rest/check.js'
import type { References } from '../rest/references.js'

/** A `batch` call: goes to `toHttp`, or with its `params` to any client. Deeply frozen. */
export interface Batch {
  readonly method: 'batch'
  readonly params: BatchParams
  /** The requests in the order in which the server runs them, by the names under which it answers. */
  readonly requests: ReadonlyMap<string, Request>
}

export interface BatchParams {
  /** 1: the first command that fails ends the batch. */
  readonly halt: 0 | 1
  /** Each command as `method?query`: in a list, or by its name. */
  readonly cmd: Readonly<Record<string, string>> | readonly string[]
}

/** A command that takes something from the answer of another one. */
export interface Command {
  readonly request: Request
  /**
   * Parameters that the server fills in, in the place of the request's own: `{ MESSAGE_ID: '$result[send]' }` is what the
   * command `send` of the same batch has returned, `$result[send][id]` a part of it.
   */
  readonly results: References
}

/** Requests, or commands that take something from the answer of another one: in a list, or by their names. */
export type Commands = readonly (Request | Command)[] | Readonly<Record<string, Request | Command>>
