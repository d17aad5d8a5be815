import type { Payload } from './read-payload.js'

/** In a here-document no text needs an escape, and none is too long; no line of JSON is its end. */
export function curlSnippet({ method, params }: Payload): string {
  return `curl "\${B24_WEBHOOK}${method}" --header 'Content-Type: application/json' --data-binary @- <<'JSON'
${JSON.stringify(params, null, 2)}
JSON
`
}

/** One command after another, as a shell reads them anyway. */
export function curlSequence(payloads: readonly Payload[]): string {
  return payloads.map(curlSnippet).join('\n')
}
