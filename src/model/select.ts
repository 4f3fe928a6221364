import type { Basis } from './citation.ts'

/** What a rule can be selected by. */
export interface Selectable {
  readonly id: string
  readonly chapter: string
  readonly basis: readonly Basis[]
}

type Test = (rule: Selectable) => boolean

/** The rules that any of the words selects; a word that selects none has no effect. */
export function select<R extends Selectable>(
  rules: readonly R[],
  words: readonly string[],
): readonly R[] {
  const tests = words.map((word) => testOf(word, rules))
  return rules.filter((rule) => tests.some((test) => test(rule)))
}

/** Everything that a word can say, for whoever wrote one that selects nothing. */
export function selectors(rules: readonly Selectable[]): readonly string[] {
  return rules.flatMap(({ id, chapter, basis }) => [
    id,
    chapter,
    ...basis.flatMap(({ force, key }) => [force, key]),
  ])
}

/** What a word means: the most exact of its readings that selects something. */
function testOf(written: string, rules: readonly Selectable[]): Test {
  const word = written.toLowerCase()
  const readings: readonly Test[] = [
    ({ id }) => id === word,
    ({ chapter }) => chapter === word,
    ({ basis }) => basis.some(({ force }) => force === word),
    ({ basis }) => basis.some(({ key }) => isPartOf(key.toLowerCase(), word)),
  ]
  return readings.find((reading) => rules.some(reading)) ?? (() => false)
}

/** A paragraph of `gdpr:28` is part of `gdpr:28`, of `gdpr:28-31` and of `gdpr`; `gdpr:280` of none but the last. */
function isPartOf(key: string, word: string): boolean {
  const [, act, from, to] = /^([^:]+):(\d+)-(\d+)$/.exec(word) ?? []
  if (act === undefined)
    return word !== '' && key.startsWith(word) && !/^[\da-z-]/.test(key.slice(word.length))
  const article = Number(/^[^:]+:(\d+)/.exec(key)?.[1] ?? Number.NaN)
  return key.startsWith(`${act}:`) && article >= Number(from) && article <= Number(to)
}
