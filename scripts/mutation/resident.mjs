import { BroadcastChannel } from 'node:worker_threads'
import { TestRunner } from 'vitest'
import { getFn } from 'vitest/suite'

// Where Stryker's code in the sources looks for the mutant, and notes what a test runs over.
globalThis.__stryker__ ??= {}
const stryker = globalThis.__stryker__
const tests = new Map()

/** Runs each test once, and after the last file stays, to run those that are asked for with a mutant. */
export default class Resident extends TestRunner {
  async runTask(test) {
    const fn = getFn(test)
    const began = performance.now()
    stryker.currentTestId = test.id
    try {
      await fn()
    } finally {
      stryker.currentTestId = undefined
    }
    tests.set(test.id, { name: test.name, fn, time: performance.now() - began })
  }

  async onAfterRunFiles([file]) {
    super.onAfterRunFiles()
    if (file.filepath === this.workerState.ctx.files.at(-1).filepath) await answers()
  }
}

async function answers() {
  const channel = new BroadcastChannel('mutation')
  channel.onmessage = async ({ data }) => channel.postMessage(await outcomeOf(data))
  channel.postMessage({
    tests: [...tests].map(([id, { name, time }]) => ({
      ...{ id, name, timeSpentMs: time, status: 0 },
    })),
    mutantCoverage: stryker.mutantCoverage,
  })
  await new Promise(() => {})
}

async function outcomeOf({ mutant, only = [...tests.keys()], hitLimit }) {
  let nrOfTests = 0
  for (const id of only) {
    const { fn } = tests.get(id)
    // Stryker counts over all tests, and so lets a loop that has no end fill the memory first.
    const usual = stryker.mutantCoverage.perTest[id]?.[mutant]
    const most = usual === undefined ? hitLimit : Math.min(hitLimit, 1_000 + 100 * usual)
    Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit: most })
    const failure = await failureOf(fn)
    const isEndless = stryker.hitCount > most
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined })
    nrOfTests++
    if (failure === undefined && !isEndless) continue
    // What the program remembers from one test to the next must not kill a mutant after this one.
    const spoiled = await failureOf(fn)
    if (spoiled !== undefined) return { status: 'error', errorMessage: `it stays: ${spoiled}` }
    if (isEndless) return { status: 'timeout' }
    return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests }
  }
  return { status: 'survived', nrOfTests }
}

async function failureOf(fn) {
  try {
    await fn()
    return undefined
  } catch (error) {
    return String(error)
  }
}
