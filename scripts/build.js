// Bundles without rolldown's own table of files, which would stand above the first thing that a newcomer sees.
import { build } from 'rolldown'
import { loadConfig } from 'rolldown/config'

await build(await loadConfig(new URL('../rolldown.config.ts', import.meta.url).pathname))
