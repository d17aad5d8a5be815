import { defineConfig } from 'rolldown'
import { markPure } from './scripts/mark-pure.js'

// Few files, because each costs about half a millisecond to import: what several entries share goes into one.
const inPortal = /\/src\/portal[./]/
const inWire = /\/src\/(?:wire\/|response\/|http\.ts)/
// Reading what others have written; the builders of parts belong to the core.
const inReading = /\/src\/(?:parse\/(?!parse-part\.ts)|parse\.ts|convert[/.])/
// Reading text as a client does, and making it fit.
const inText = /\/src\/(?:text|fit)[/.]/
const inCode = /\/src\/code[/.]/
const inAdvice = /\/src\/(?:explain|fix)[/.]/
const inArbitraries = /\/src\/fast-check[./]/
// What tests ask of messages.
const inTesting = /\/src\/(?:testing\/|matchers\.ts)/
// What draws messages, in a sheet of style and words of its own.
const inPreview = /\/src\/preview[./]/
// Markdown and HTML come with their parsers.
const inMarkup = /\/src\/(?:markup|markdown|html)[/.]/
const isOwn = (id: string) => !id.endsWith('/ru.ts')
const core = {
  name: 'core',
  minShareCount: 2,
  test: (id: string) =>
    isOwn(id) &&
    !inWire.test(id) &&
    !inReading.test(id) &&
    !inAdvice.test(id) &&
    !inPortal.test(id) &&
    !inCode.test(id) &&
    !inPreview.test(id) &&
    !inArbitraries.test(id) &&
    !inTesting.test(id) &&
    !inText.test(id) &&
    !inMarkup.test(id),
}
// What goes over the wire needs a library for query strings, and the portal needs Node: the core does without both.
const wire = { name: 'wire', minShareCount: 2, test: (id: string) => isOwn(id) && inWire.test(id) }
const reading = { name: 'reading', minShareCount: 2, test: (id: string) => isOwn(id) && inReading.test(id) }
// What explains and corrects, in words of its own.
const advice = { name: 'advice', minShareCount: 2, test: (id: string) => isOwn(id) && inAdvice.test(id) }
const portal = { name: 'portal', minShareCount: 2, test: inPortal }
const text = { name: 'text', minShareCount: 2, test: inText }
const preview = { name: 'preview', minShareCount: 2, test: (id: string) => isOwn(id) && inPreview.test(id) }
const markup = { name: 'markup', minShareCount: 2, test: (id: string) => isOwn(id) && inMarkup.test(id) }
const arbitraries = { name: 'fast-check', minShareCount: 2, test: inArbitraries }
const testing = { name: 'testing', minShareCount: 2, test: (id: string) => isOwn(id) && inTesting.test(id) }
const code = { name: 'code', minShareCount: 2, test: inCode }

export default defineConfig({
  input: {
    index: 'src/index.ts',
    server: 'src/server.ts',
    text: 'src/text.ts',
    edit: 'src/edit/edit.ts',
    schema: 'src/schema/index.ts',
    explain: 'src/explain.ts',
    fix: 'src/fix.ts',
    http: 'src/http.ts',
    convert: 'src/convert.ts',
    parse: 'src/parse.ts',
    code: 'src/code.ts',
    split: 'src/split.ts',
    preview: 'src/preview.ts',
    markdown: 'src/markdown.ts',
    html: 'src/html.ts',
    portal: 'src/portal.ts',
    'fast-check': 'src/fast-check.ts',
    matchers: 'src/matchers.ts',
    vitest: 'src/vitest.ts',
    jest: 'src/jest.ts',
    'node-test': 'src/node-test.ts',
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
    codeSplitting: { groups: [core, wire, reading, advice, portal, text, code, preview, markup, arbitraries, testing] },
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
})
