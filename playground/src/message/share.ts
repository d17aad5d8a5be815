import type { Client } from 'b24-message/preview'
import { type Draft, MAX_CHARS, MODES } from './draft.js'

/** What an address carries: the draft, and the client to show it in. */
export interface Shared extends Draft {
  readonly client: Client
}

export const CLIENTS: readonly Client[] = ['web', 'legacy', 'mobile']

/** The part of an address behind `#`. */
export async function toHash({ mode, client, text }: Shared): Promise<string> {
  return String(new URLSearchParams({ mode, client, text: toBase64Url(await packed(text)) }))
}

/** Reads an address that {@link toHash} has made; nothing where it holds no draft, or one that is too long. */
export async function fromHash(hash: string): Promise<Shared | undefined> {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const mode = MODES.find(one => one === given.get('mode'))
  const client = CLIENTS.find(one => one === given.get('client')) ?? 'web'
  const text = await unpacked(given.get('text') ?? '')
  return mode === undefined || text === undefined ? undefined : { mode, client, text }
}

async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

// An address from elsewhere may unpack to a thousand times its length: reading stops at the limit.
async function unpacked(base64: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      text += chunk.value
      if (text.length > MAX_CHARS) return void (await reader.cancel())
    }
    return text
  } catch {
    return undefined
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
