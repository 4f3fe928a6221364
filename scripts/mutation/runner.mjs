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

  /** What runs when a file is loaded runs without a mutant, so there is nothing to load again. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Also where a mutant had no end and the process is begun anew: no mutant's time counts the loading. */
  async init() {
    this.#loaded = await this.#next(
      () => void startVitest('test', [], { config: 'vitest.mutation.config.ts', watch: false }),
    )
  }

  dryRun() {
    return { status: 'complete', ...this.#loaded }
  }

  mutantRun({ activeMutant, testFilter, hitLimit }) {
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
