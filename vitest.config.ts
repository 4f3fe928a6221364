import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['scripts/test-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // The program is plain values and pure functions: nothing leaks from one test file to the next.
    isolate: false,
    // Some tests start the packed program, or npm itself.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
