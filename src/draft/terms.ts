import { type TermLanguage, termLanguages } from './term-languages.ts'
import terms from './terms.json' with { type: 'json' }

/** What documents call a fact, or one of its values, in each language. */
export interface DocumentTerm {
  /** `subprocessing.flowDown`, `promptness` for every field that takes how fast. */
  readonly field: string
  readonly value?: string
  readonly words: Readonly<Record<TermLanguage, readonly string[]>>
}

const all: readonly DocumentTerm[] = Object.entries(terms).map(([key, words]) => {
  const [field = '', value] = key.split('=')
  return { field, ...(value !== undefined && { value }), words }
})

/** What documents call the facts below a path, and the values that a field takes. */
export function termsFor(path: string, values: readonly string[]): readonly DocumentTerm[] {
  return all.filter(({ field, value }) => {
    if (field === path || field.startsWith(`${path}.`)) return true
    const isShared = field === 'promptness' || path.endsWith(`.${field}`)
    return isShared && value !== undefined && values.includes(value)
  })
}

/** The facts and values that are called by a word of a document. */
export function termsCalled(word: string): readonly DocumentTerm[] {
  const asked = plain(word)
  return all.filter(({ words }) =>
    termLanguages.some((language) => words[language].some((one) => plain(one) === asked)),
  )
}

const plain = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
