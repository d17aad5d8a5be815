import { Agent } from 'node:https'
import { AjaxError, ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import type { Request } from '../../src/index.js'
import { type Portal, type PortalOptions, startPortal } from '../../src/portal.js'
import { makeCertificate } from './certificate.js'

/** A portal over https, and the official SDK talking to it. */
export interface Connection extends AsyncDisposable {
  readonly portal: Portal
  readonly b24: B24Hook
}

export async function connect(options: PortalOptions = {}): Promise<Connection> {
  const tls = await makeCertificate()
  const portal = await startPortal({ ...options, tls })
  const httpsAgent = new Agent({ ca: tls.cert, keepAlive: true })
  const b24 = B24Hook.fromWebhookUrl(portal.url, {
    restrictionParams: {
      // The portal takes calls as fast as they come, and what it refuses once it refuses again.
      rateLimit: { burstLimit: 100_000, drainRate: 100_000, adaptiveEnabled: false },
      maxRetries: 1,
    },
  })
  // A proxy of the machine is not for 127.0.0.1.
  Object.assign(b24.getHttpClient(ApiVersion.v2).ajaxClient.defaults, { httpsAgent, proxy: false })
  const close = async () => {
    httpsAgent.destroy()
    await portal.close()
  }
  return { portal, b24, [Symbol.asyncDispose]: close }
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
