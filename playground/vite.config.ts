import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { builderRuntime } from './plugins/builder-runtime.js'
import { classicScript } from './plugins/classic-script.js'
import { contentPolicy } from './plugins/content-policy.js'
import { packageSource } from './plugins/package-source.js'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The page works in any folder, and from a disk.
  base: './',
  resolve: { alias: packageSource },
  plugins: [builderRuntime(), classicScript(), contentPolicy()],
  build: {
    // The first with light-dark() in style sheets, and with the streams that pack the address.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    // A style sheet in the script would need a leave that the policy does not give.
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
})
