import { defineConfig } from 'vitest/config'
import config from './vitest.config.js'

/** The tests in a real browser, which `npm test` does without. */
export default defineConfig({
  ...config,
  test: { include: ['test/browser/**/*.test.ts'], maxWorkers: '100%', testTimeout: 300_000, hookTimeout: 300_000 },
})
