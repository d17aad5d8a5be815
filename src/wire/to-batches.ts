import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { setOwn } from '../php/set-own.js'
import type { ToRequestOptions } from '../rest/call.js'
import { refuseUnfit } from '../rest/refuse-unfit.js'
import type { Batch, Commands } from './batch.js'
import { readCommands } from './commands.js'
import { type EncodedCommand, encodeCommand } from './encode-command.js'

/** What the server runs of a batch; it refuses each command beyond. */
const MAX_COMMANDS = 50

export interface BatchOptions extends ToRequestOptions {
  /** The first command that fails ends its batch. */
  readonly halt?: boolean
}

/**
 * The requests as `batch` calls, in their order, 50 to each. By name the server answers by name; JavaScript puts names
 * that are whole numbers before all others. Throws {@link MessageError} as {@link toHttp} does, for all of them at once:
 * the path of a finding begins with `cmd` and the name. Each command travels as a query string, also where the batch is
 * sent as JSON, and is held to the same limits; texts like `$result[…]` are refused, because the server replaces them.
 *
 * @example
 * toBatches({ hello: im.message.add({ dialogId: 'chat5' }, message('Hello & welcome')) })[0].params
 * // { halt: 0, cmd: { hello: 'im.message.add?DIALOG_ID=chat5&MESSAGE=Hello%20%26%20welcome' } }
 */
export function toBatches(requests: Commands, options: BatchOptions = {}): readonly Batch[] {
  const commands = readCommands(requests, MAX_COMMANDS)
  // In a list a reference is a number in the same batch, and leads nowhere else.
  const names = new Set(Array.isArray(requests) ? [] : commands.map(({ name }) => name))
  const diagnostics: Diagnostic[] = []
  const batches: Batch[] = []
  for (let start = 0; start < commands.length; start += MAX_COMMANDS) {
    const own = commands.slice(start, start + MAX_COMMANDS)
    const encoded = own.map((command, index) => {
      const isBefore = (name: string) => own.slice(0, index).some(earlier => earlier.name === name)
      const isElsewhere = (name: string) => names.has(name) && !own.some(other => other.name === name)
      return encodeCommand(command, { isBefore, isElsewhere, maxCommands: MAX_COMMANDS }, options)
    })
    for (const finding of encoded.flatMap(({ findings }) => findings)) diagnostics.push(finding)
    batches.push(toBatch(encoded, Array.isArray(requests), options.halt === true))
  }
  refuseUnfit('batch was not sent', diagnostics, options.failOn)
  return Object.freeze(batches)
}

function toBatch(commands: readonly EncodedCommand[], isList: boolean, halts: boolean): Batch {
  const queries = commands.map(({ query }) => query)
  const byName = {}
  for (const { name, query } of commands) setOwn(byName, name, query)
  return Object.freeze({
    method: 'batch',
    params: Object.freeze({ halt: halts ? 1 : 0, cmd: Object.freeze(isList ? queries : byName) }),
    requests: new Map(commands.map(({ name, request }) => [name, request])),
  })
}
