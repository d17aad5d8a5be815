import type { PortalOptions } from './options.js'
import { type Portal, startPortal } from './start-portal.js'

/** The hooks of a test runner, under the names of Vitest and Jest or those of `node:test`. */
export type TestHooks =
  | { readonly beforeAll: Hook; readonly afterEach: Hook; readonly afterAll: Hook }
  | { readonly before: Hook; readonly afterEach: Hook; readonly after: Hook }

type Hook = (run: () => Promise<void>) => unknown

/** A portal that a test runner starts and ends. */
export type TestPortal = Omit<Portal, 'close' | typeof Symbol.asyncDispose>

/**
 * A portal for the tests of a file, or of a `describe` in it: it starts before the first of them, goes back to how it
 * started after each, and ends after the last. Look at it in tests and hooks only; before them it has no address.
 *
 *     import { afterAll, afterEach, beforeAll } from 'vitest'
 *
 *     const portal = usePortal({ beforeAll, afterEach, afterAll }, { commands: [{ id: 7, command: 'take', botId: 39 }] })
 */
export function usePortal(hooks: TestHooks, options: PortalOptions = {}): TestPortal {
  const { first, each, last } = toNames(hooks)
  let running: Portal | undefined
  first(async () => {
    running = await startPortal(options)
  })
  each(async () => running?.reset())
  last(async () => {
    await running?.close()
    running = undefined
  })
  return toTestPortal(() => {
    if (running !== undefined) return running
    throw new Error('The portal runs from before the first test until after the last: use it in tests and hooks only')
  })
}

const WANTED =
  'usePortal() takes the hooks of the test runner: { beforeAll, afterEach, afterAll }, or of node:test { before, afterEach, after }'

function toNames(hooks: TestHooks): Readonly<Record<'first' | 'each' | 'last', Hook>> {
  if (typeof hooks !== 'object' || hooks === null) throw new TypeError(WANTED)
  const isNode = 'before' in hooks && typeof hooks.before === 'function'
  const { afterEach: each } = hooks
  const first = isNode ? hooks.before : 'beforeAll' in hooks ? hooks.beforeAll : undefined
  const last = 'afterAll' in hooks && !isNode ? hooks.afterAll : 'after' in hooks ? hooks.after : undefined
  if (typeof first === 'function' && typeof each === 'function' && typeof last === 'function')
    return { first, each, last }
  throw new TypeError(WANTED)
}

function toTestPortal(get: () => Portal): TestPortal {
  return {
    get url() {
      return get().url
    },
    get messages() {
      return get().messages
    },
    get requests() {
      return get().requests
    },
    get failuresLeft() {
      return get().failuresLeft
    },
    onRequest: listener => get().onRequest(listener),
    failNext: failure => get().failNext(failure),
    advanceTime: ms => get().advanceTime(ms),
    get press() {
      return get().press
    },
    get typeCommand() {
      return get().typeCommand
    },
    clear: () => get().clear(),
    reset: () => get().reset(),
  }
}
