import { subscribe, unsubscribe } from 'node:diagnostics_channel'

// Node itself tells of each request: of node:http and node:https on the first channel, of fetch on the second.
const CHANNELS = ['http.client.request.start', 'undici:request:create']

/** Runs something, and gives the hosts to which it made requests. */
export async function hostsOf(run: () => Promise<void>): Promise<ReadonlySet<string>> {
  const hosts = new Set<string>()
  const note = (message: unknown) => {
    // What the channels carry is documented, and has no type.
    const { request } = message as { readonly request: { readonly host?: string; readonly origin?: string | URL } }
    hosts.add(request.host ?? new URL(request.origin ?? '').hostname)
  }
  for (const channel of CHANNELS) subscribe(channel, note)
  try {
    await run()
  } finally {
    for (const channel of CHANNELS) unsubscribe(channel, note)
  }
  return hosts
}
