import type { Plugin } from 'vite'

// Nothing is loaded from elsewhere, nothing is sent, and no script runs that is not a file of the page. User code runs in a
// worker made of a data: address: it has an origin of its own, and this policy.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  'worker-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the content security policy into the built page; the server that Vite develops with cannot work under it. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
