import { Agent } from 'node:https'
import { AjaxError, ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Request } from '../../src/index.js'
import { type PortalOptions, type TestPortal, usePortal } from '../../src/portal.js'
import { makeCertificate } from './certificate.js'

/** A portal over https, and the official SDK talking to it. */
export interface Connection {
  readonly portal: TestPortal
  readonly b24: B24Hook
}

const tls = await makeCertificate()

/** A connection for the tests of a file: each of them finds it as it started. */
export function useConnection(options: PortalOptions = {}): Connection {
  const portal = usePortal({ beforeAll, afterEach, afterAll }, { ...options, tls })
  const httpsAgent = new Agent({ ca: tls.cert, keepAlive: true })
  let b24: B24Hook
  beforeEach(() => {
    b24 = B24Hook.fromWebhookUrl(portal.url, {
      restrictionParams: {
        // The portal takes calls as fast as they come, and what it refuses once it refuses again.
        rateLimit: { burstLimit: 100_000, drainRate: 100_000, adaptiveEnabled: false },
        maxRetries: 1,
      },
    })
    // A proxy of the machine is not for 127.0.0.1.
    Object.assign(b24.getHttpClient(ApiVersion.v2).ajaxClient.defaults, { httpsAgent, proxy: false })
  })
  afterAll(() => httpsAgent.destroy())
  return {
    portal,
    get b24() {
      return b24
    },
  }
}

/** What a call comes to: its result, or the code of the error that the SDK throws. */
type Outcome = { readonly result: unknown } | { readonly code: string; readonly status: number }

/** Makes a call with the SDK, whatever a check says to it. */
export async function make(b24: B24Hook, { method, params }: Request): Promise<Outcome> {
  try {
    // Whatever they are, they go as they are.
    const answer = await b24.actions.v2.call.make({ method, params: params as Record<string, unknown> })
    return { result: answer.getData()?.result }
  } catch (error) {
    if (!(error instanceof AjaxError)) throw error
    return { code: error.code, status: error.status }
  }
}
