import type {} from 'expect'
import { type MessageMatchers, matchers } from './testing/matchers.js'
import { snapshotSerializer } from './testing/snapshot-serializer.js'

interface JestExpect {
  extend(added: typeof matchers): void
  addSnapshotSerializer(serializer: typeof snapshotSerializer): void
}

const { expect } = globalThis as { readonly expect?: JestExpect }
if (typeof expect?.extend !== 'function' || typeof expect.addSnapshotSerializer !== 'function')
  throw new Error(
    'b24-message/jest adds its matchers to the global `expect` of Jest, and there is none here. Name it in ' +
      'setupFilesAfterEnv, or import { matchers, snapshotSerializer } from b24-message/matchers.',
  )

expect.extend(matchers)
expect.addSnapshotSerializer(snapshotSerializer)

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends MessageMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends MessageMatchers<R> {}
  }
}

export type * from './matchers.js'
export { matchers, snapshotSerializer }
