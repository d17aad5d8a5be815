import type { DataObject } from '../php/data.js'

/**
 * Where calls go. A webhook is an address with its secret in it, `https://portal.bitrix24.com/rest/1/secret/`; an
 * application names the portal, and has a token that is sent along as the parameter `auth`.
 */
export type Destination = string | { readonly portal: string; readonly accessToken: string }

/** A destination that was read: where its methods are, and what each call carries to be let in. */
export interface Route {
  readonly base: string
  readonly auth: DataObject
}

/** Reads a destination. What it throws holds nothing of the address, because that is a secret. */
export function routeTo(destination: Destination): Route {
  if (typeof destination === 'string') {
    return { base: webhookOf(destination), auth: {} }
  }
  const { portal, accessToken } = readApplication(destination)
  const base = baseOf(portal, 'The portal', 'https://portal.bitrix24.com')
  if (typeof accessToken !== 'string' || accessToken === '' || !accessToken.isWellFormed())
    throw new TypeError('The access token is no text, or an empty one. Give the token that the portal has issued.')
  return { base: base.endsWith('/rest') ? base : `${base}/rest`, auth: { auth: accessToken } }
}

const WEBHOOK = 'https://portal.bitrix24.com/rest/1/secret/'

/** The portal shows a webhook with a method behind it, which is easily copied along. */
function webhookOf(address: string): string {
  const base = baseOf(address, 'The webhook', WEBHOOK)
  if (!/\/rest\/\d+\/[^/]+\/./.test(base)) return base
  throw new TypeError(`The webhook has a method behind its secret, and ends before it. Give one like ${WEBHOOK}`)
}

interface Application {
  readonly portal?: unknown
  readonly accessToken?: unknown
}

function readApplication(destination: unknown): Application {
  if (typeof destination === 'object' && destination !== null) return destination
  throw new TypeError('There is nowhere to send to. Give `to`: a webhook address, or { portal, accessToken }.')
}

function baseOf(address: unknown, subject: string, wanted: string): string {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError(`${subject} is no http or https address. Give one like ${wanted}`)
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new TypeError(
      `${subject} has a query, a fragment or a user in it, and ends before them. Give one like ${wanted}`,
    )
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
