import { defineConfig } from 'vitest/config'

/** What starts a browser, npm, Git, a linter or a server, judges hundreds or tens of thousands of declarations, or writes every document: `npm run test:slow`. */
const slow = [
  'test/gate/**/*.test.ts',
  'test/**/browser.test.ts',
  'test/**/{big,gate-adversary,hostile,same-bytes}.test.ts',
  'test/documents/pack/*.test.ts',
  'test/documents/{gallery,papers,registers/formats}.test.ts',
  'test/draft/no-gaps.test.ts',
  'test/cli/{built,code-cache,diff,evidence,gate,gate-closed,git,program,trend}.test.ts',
  'test/bench/corpus.test.ts',
  'test/cases/ways.test.ts',
  'test/house/boundaries.test.ts',
  'test/lint/{linter,parts}.test.ts',
  'test/rules/schema-read.test.ts',
  'test/{install,package,stranger}.test.ts',
]

const shared = {
  globalSetup: ['scripts/test-setup.ts'],
  setupFiles: ['test/seed.ts'],
  pool: 'threads' as const,
  // The program is plain values and pure functions: nothing leaks from one test file to the next.
  isolate: false,
  // Some tests start the packed program, or npm itself.
  testTimeout: 30_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'fast', include: ['test/**/*.test.ts'], exclude: slow } },
      // A machine that does other things besides takes its time over a registry and four clones.
      { test: { ...shared, name: 'slow', include: slow, testTimeout: 120_000 } },
    ],
  },
})
