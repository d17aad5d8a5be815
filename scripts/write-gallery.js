import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// The page is made by typed code, which Node 20 does not import as it stands.
const root = fileURLToPath(new URL('..', import.meta.url))
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
})
try {
  const { galleryPage } = await server.ssrLoadModule('/scripts/gallery-page.ts')
  writeFileSync(new URL('../docs/gallery.html', import.meta.url), galleryPage())
} finally {
  await server.close()
}
