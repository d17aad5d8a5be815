import { defineConfig } from 'rolldown'
import { markPure } from './scripts/mark-pure.js'

// Few files, because each costs about half a millisecond to import; what several entries share goes into chunks.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    server: 'src/server.ts',
    edit: 'src/edit/edit.ts',
    schema: 'src/schema/index.ts',
    ru: 'src/ru.ts',
    cli: 'src/cli/main.ts',
  },
  platform: 'node',
  external: [/^[^./]/],
  plugins: [markPure],
  output: { dir: 'dist', cleanDir: true, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
})
