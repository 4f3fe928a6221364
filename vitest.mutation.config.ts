import { defineConfig } from 'vitest/config'

/** The tests of the engine, on the sources and in one thread, as the mutation tests run them. */
export default defineConfig({
  test: {
    include: ['test/{lint,read,fuzz,report}/**/*.test.ts', 'test/rules/pages.test.ts'],
    exclude: ['test/**/{hostile,big,differential}.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
})
