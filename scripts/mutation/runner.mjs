import { BroadcastChannel } from 'node:worker_threads'
import { startVitest } from 'vitest/node'

/**
 * Runs tests for Stryker without loading anything again: `resident.mjs` keeps the tests of all files
 * in one thread, and calls those that a mutant asks for. To load them for each took seconds a mutant.
 */
class ResidentRunner {
  static inject = []
  #channel = new BroadcastChannel('mutation')
  #loaded

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun() {
    this.#loaded ??= this.#next(
      () => void startVitest('test', [], { config: 'vitest.mutation.config.ts', watch: false }),
    )
    const { tests, mutantCoverage } = await this.#loaded
    return { status: 'complete', tests, mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    await this.dryRun()
    const asked = { mutant: activeMutant.id, only: testFilter, hitLimit }
    return this.#next(() => this.#channel.postMessage(asked))
  }

  /** What the thread says next. */
  #next(ask) {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }) => resolve(data)
      ask()
    })
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'resident', injectableClass: ResidentRunner },
]
