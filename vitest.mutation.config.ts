import { defineConfig } from 'vitest/config'

/** The tests of an area, a folder or a file each, on the sources and in one thread. */
const asked = process.env['MUTATION_TESTS']?.split(',') ?? ['test/lint']

/** The tests of the engine, as the mutation tests run them. */
export default defineConfig({
  test: {
    include: asked.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    // What compares many whole runs costs as much as all others together, and every mutant pays for it.
    exclude: ['test/**/{hostile,big,differential,linter,parts,properties}.test.ts'],
    setupFiles: ['test/seed.ts'],
    runner: 'scripts/mutation/resident.mjs',
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    onConsoleLog: () => false,
    reporters: [],
    testTimeout: 30_000,
  },
})
