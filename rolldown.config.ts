import { defineConfig } from 'rolldown'
import { markPure } from './scripts/mark-pure.js'

// Few files, because each costs about half a millisecond to import: what several entries share goes into one.
const core = { name: 'core', minShareCount: 2, test: (id: string) => !id.endsWith('/ru.ts') }

export default defineConfig({
  input: {
    index: 'src/index.ts',
    server: 'src/server.ts',
    edit: 'src/edit/edit.ts',
    schema: 'src/schema/index.ts',
    ru: 'src/ru.ts',
    cli: 'src/cli/main.ts',
  },
  // The core runs in browsers too; what is Node's is imported by name, and by the program alone.
  platform: 'neutral',
  external: [/^[^./]/],
  plugins: [markPure],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    codeSplitting: { groups: [core] },
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
})
