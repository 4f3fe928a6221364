import type { Language } from '../../model/language.ts'
import { schemas } from '../../read/schema.ts'
import { translationOf, wordsOfLanguage } from './words.ts'
import type { Words } from './words-type.ts'

export type WordKind = keyof Words['vocabulary']

/** A word of the declaration's own vocabulary as people write it: `call-recordings`, `x-agent-data`. */
export const inBlanks = (word: string): string => word.replace(/^x-/, '').replaceAll('-', ' ')

/** The same in a language; what the schema does not know stays as it was declared. */
export function vocabularyWord(kind: WordKind, word: string, language: Language): string {
  const words: Readonly<Record<string, string>> = wordsOfLanguage(language).vocabulary[kind]
  return words[word] ?? inBlanks(word)
}

/** A word of which nobody knows where it stood in the declaration; undefined where it is none of the schema's. */
export function schemaWord(word: string, language: Language): string | undefined {
  if (!schemaWords().has(word)) return undefined
  const { vocabulary, legal, map, findings } = wordsOfLanguage(language)
  const { types, statuses } = findings.service
  const kinds: readonly Readonly<Record<string, string>>[] = [
    ...Object.values(vocabulary),
    ...[
      map.uses,
      legal.events,
      legal.ends,
      legal.states,
      legal.tools,
      types,
      statuses,
      legal.roles,
    ],
  ]
  const own = kinds.find((words) => Object.hasOwn(words, word))?.[word]
  return own ?? translationOf(inBlanks(word), language)
}

let known: ReadonlySet<string> | undefined

/** Every word among which the schema of a service has somebody choose. */
export function schemaWords(): ReadonlySet<string> {
  if (known) return known
  const found = new Set<string>()
  const enter = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, inner] of Object.entries(node))
      if (key !== 'enum' && key !== 'const') enter(inner)
      else for (const word of [inner].flat()) if (typeof word === 'string') found.add(word)
  }
  enter(schemas.Service)
  known = new Set([...found].filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word)))
  return known
}

/** What things are called in the declarations, which may be like a word of the schema. */
export function declaredIds(declarations: unknown): ReadonlySet<string> {
  const ids = new Set<string>()
  const enter = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'id' && typeof inner === 'string') ids.add(inner)
      if (key === 'documents') for (const id of Object.keys(Object(inner))) ids.add(id)
      enter(inner)
    }
  }
  enter(declarations)
  return ids
}
