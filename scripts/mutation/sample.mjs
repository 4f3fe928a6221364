import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * Stryker knows no sample, but asks checkers which mutants are worth a run: this one refuses those
 * that the seed does not choose. What a mutant is decides, and no order: the same seed tries the same.
 */
const { MUTATION_SEED: seed = '1', MUTATION_SHARE: share = '1' } = process.env

const isChosen = ({ fileName, location: { start, end }, replacement }) => {
  const place = [relative(process.cwd(), fileName), start.line, start.column, end.line, end.column]
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, ...place, replacement]))
    .digest()
  return hash.readUInt32BE(0) / 2 ** 32 < Number(share)
}

const verdictOf = (mutant) =>
  isChosen(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' }

const checker = {
  init: async () => {},
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) => Object.fromEntries(mutants.map((one) => [one.id, verdictOf(one)])),
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: checker }]
