/** What a worker answers: the message as JSON, that nothing was exported, or why the code failed. */
export type BuilderResult =
  | { readonly json: string }
  | { readonly nothing: true }
  | { readonly error: string; readonly stack?: string }

/** What a worker posts can be anything: the user's code can post too. */
export function isBuilderResult(data: unknown): data is BuilderResult {
  if (typeof data !== 'object' || data === null) return false
  if ('json' in data) return typeof data.json === 'string'
  return 'nothing' in data || ('error' in data && typeof data.error === 'string')
}
