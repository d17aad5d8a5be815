import { defineConfig } from 'rolldown'

// Few files, because each costs about half a millisecond to import; shared code goes into chunks of its own.
export default defineConfig({
  input: { index: 'src/index.ts', server: 'src/server.ts' },
  platform: 'node',
  external: [/^[^./]/],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', minify: false },
})
