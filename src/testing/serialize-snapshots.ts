import * as nodeTest from 'node:test'
import { printMessage } from './print-message.js'
import { isOurs } from './snapshot-serializer.js'

interface Snapshots {
  setDefaultSnapshotSerializers(serializers: readonly ((value: unknown) => string)[]): void
}

/**
 * Lets the snapshots of `node:test` print messages, parts, requests and reports to be read; anything else is JSON as before.
 * Needs a Node that has snapshots: 22.3 or newer.
 */
export function serializeSnapshots(): void {
  // Named in an import it would break every program on a Node without it.
  const { snapshot } = nodeTest as { readonly snapshot?: Snapshots }
  if (snapshot === undefined)
    throw new Error(
      `serializeSnapshots() needs the snapshots of node:test, in Node 22.3 or newer; this is ${process.version}.`,
    )
  snapshot.setDefaultSnapshotSerializers([serialize])
}

function serialize(value: unknown): string {
  return isOurs(value) ? printMessage(value) : JSON.stringify(value, null, 2)
}
