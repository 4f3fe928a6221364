import { defineConfig, type Plugin } from 'vitest/config'

/** The tests of an area, a folder or a file each, on the sources and in one thread. */
const asked = process.env['MUTATION_TESTS']?.split(',') ?? ['test/lint']

/**
 * An answer about a text that was given before a mutant came would hide it, and one that was given to
 * another test which of them run over it: each mutant, and before them each test, has a memory of its own.
 */
const forgetful: Plugin = {
  name: 'forgetful',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/model/memoize.ts')) return undefined
    const forgetting = code.replaceAll(
      /answers\.(get|set)\(text\b/g,
      'answers.$1(now() + " " + text',
    )
    if (forgetting === code) throw new Error('memoizeText is not what it was: see forgetful')
    return `const now = () => globalThis.__stryker__?.activeMutant ?? globalThis.__stryker__?.currentTestId\n${forgetting}`
  },
}

/** The tests of the engine, as the mutation tests run them. */
export default defineConfig({
  plugins: [forgetful],
  test: {
    include: asked.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    // What compares many whole runs costs as much as all others together, and every mutant pays for it.
    exclude: ['test/**/{hostile,big,linter,parts}.test.ts'],
    setupFiles: ['test/seed.ts', 'scripts/mutation/load.mjs'],
    runner: 'scripts/mutation/resident.mjs',
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    onConsoleLog: () => false,
    reporters: [],
    testTimeout: 30_000,
  },
})
