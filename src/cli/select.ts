import { chapters } from '../model/rule.ts'
import { severities } from '../model/severity.ts'
import type { Entry } from './catalogue.ts'
import { didYouMean, UsageError } from './usage-error.ts'

const forces = ['law', 'guidance', 'practice'] as const

/**
 * The rules that a selection contains: `transfers,gdpr:28` is everything of the chapter and
 * everything that rests on the article. A word that selects nothing was a slip.
 */
export function select(rules: readonly Entry[], selection: string): readonly Entry[] {
  const tests = selection.split(',').map((word) => testOf(word.trim(), rules))
  return rules.filter((rule) => tests.some((test) => test(rule)))
}

type Test = (rule: Entry) => boolean

function testOf(word: string, rules: readonly Entry[]): Test {
  const test = readings(word.toLowerCase()).find((reading) => rules.some(reading))
  if (test) return test
  const words = [
    ...chapters,
    ...severities,
    ...forces,
    ...rules.flatMap(({ id, basis }) => [id, ...basis.map(({ key }) => key)]),
  ]
  throw new UsageError(`"${word}" selects no rule${didYouMean(word, words)}`)
}

/** What a word can mean, the most exact first. */
function readings(word: string): readonly Test[] {
  return [
    ({ id }) => id === word,
    ({ chapter }) => chapter === word,
    ({ severity }) => severity === word,
    ({ basis }) => basis.some(({ force }) => force === word),
    ({ basis }) => basis.some(({ key }) => serves(key, word)),
  ]
}

/** `gdpr:28(3)` is part of `gdpr:28`, of `gdpr:28-31` and of `gdpr`; `gdpr:280` of none but the last. */
function serves(key: string, word: string): boolean {
  const [, act, from, to] = /^([^:]+):(\d+)-(\d+)$/.exec(word) ?? []
  if (act === undefined) return key.startsWith(word) && !/^[\da-z-]/.test(key.slice(word.length))
  const article = Number(/^[^:]+:(\d+)/.exec(key)?.[1] ?? Number.NaN)
  return key.startsWith(`${act}:`) && article >= Number(from) && article <= Number(to)
}
