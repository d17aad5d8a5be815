import type { Payload } from './read-payload.js'

/** In a here-document no text needs an escape, and none is too long; no line of JSON is its end. */
export function curlSnippet({ method, params }: Payload): string {
  return `curl "\${B24_WEBHOOK}${method}" --header 'Content-Type: application/json' --data-binary @- <<'JSON'
${JSON.stringify(params, null, 2)}
JSON
`
}
