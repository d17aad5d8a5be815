import { createRequire } from 'node:module'

/** The version of this package. */
export function version(): string {
  const require = createRequire(import.meta.url)
  const manifest: { readonly version: string } = require('b24-message/package.json')
  return manifest.version
}
