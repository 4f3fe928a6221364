import { defineConfig } from 'vitest/config'

/** The tests of the engine, on the sources and in one thread, as the mutation tests run them. */
export default defineConfig({
  test: {
    include: ['test/{lint,read,fuzz,report}/**/*.test.ts'],
    exclude: ['test/**/{hostile,gate-adversary,differential}.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
})
