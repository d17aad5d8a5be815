import { expect } from 'vitest'
import { type MessageMatchers, matchers } from './testing/matchers.js'
import { snapshotSerializer } from './testing/snapshot-serializer.js'

expect.extend(matchers)
expect.addSnapshotSerializer(snapshotSerializer)

declare module 'vitest' {
  interface Matchers<T> extends MessageMatchers<void> {}
}

export type * from './matchers.js'
export { matchers, snapshotSerializer }
