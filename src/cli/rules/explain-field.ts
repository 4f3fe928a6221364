import { type TermLanguage, termLanguages } from '../../draft/term-languages.ts'
import { termsCalled, termsFor } from '../../draft/terms.ts'
import { plainText } from '../../model/words.ts'
import { flowText } from '../../read/flow-text.ts'
import { type CatalogueEntry, catalogue } from '../book/catalogue.ts'
import readBy from '../book/read-by.json' with { type: 'json' }
import {
  descriptionOf,
  kindsOf,
  propertiesOf,
  type SchemaField,
  schemaFieldAt,
  wordsTaken,
} from '../book/schema-field.ts'
import tradeWords from '../book/trade-words.json' with { type: 'json' }
import type { Book } from '../io/host.ts'

const languageNames: Readonly<Record<TermLanguage, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
}

/** A page on a field: what it is, what it takes, which rules read it, and what documents call it. */
export function fieldPage(written: string, book: Book): string | undefined {
  const field = schemaFieldAt(written)
  if (!field || field.path === '') return undefined
  const { path, schema } = field
  const article = schema['x-article']
  return `${[
    `# ${path}`,
    `${descriptionOf(schema)}${article ? ` ${article}.` : ''}`,
    ...section('Values', valueLines(field)),
    ...section('Fields', fieldLines(field)),
    ...section('Example', exampleLines(field)),
    ...section('Rules that read it', ruleLines(rulesReading(path, book))),
    ...section('In documents', termLines(field)),
  ].join('\n\n')}\n`
}

/** A page on a word of a document: what it would be in a declaration. */
export function wordPage(word: string, book: Book): string | undefined {
  const called = termsCalled(word)
  if (called.length === 0) return fieldsCalled(word).map((field) => fieldPage(field, book))[0]
  const lines = called.map(({ field, value, words }) => {
    const what = value === undefined ? `\`${field}\`` : `\`${value}\` (${field})`
    return `- ${what}: ${inLanguages(words)}`
  })
  return `# ${word}\n\nIn a declaration that is:\n\n${lines.join('\n')}\n`
}

/** The fields that the trade calls by a word, in English, French, German or Spanish: `AVV`, `TIA`, `brecha`. */
export function fieldsCalled(word: string): readonly string[] {
  const asked = plainText(word)
  return Object.entries(tradeWords).flatMap(([field, words]) =>
    words.split('; ').some((one) => plainText(one) === asked) ? [field] : [],
  )
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]

function valueLines({ schema }: SchemaField): readonly string[] {
  const words = wordsTaken(schema).map((word) => `\`${word}\``)
  const all = [
    ...words,
    ...kindsOf(schema).map((kind) => (/^an? |^list|^mapping/.test(kind) ? kind : `a ${kind}`)),
  ]
  return all.length === 0 ? [] : [all.join(', ')]
}

function fieldLines({ schema }: SchemaField): readonly string[] {
  return Object.entries(propertiesOf(schema))
    .filter(([name]) => !['source', 'quote', 'note'].includes(name))
    .map(([name, inner]) => {
      const words = wordsTaken(inner)
      const few = words.length > 0 && words.join(' ').length < 60 ? ` (${words.join(', ')})` : ''
      return `- \`${name}\`: ${firstSentence(descriptionOf(inner))}${few}`
    })
}

/** Up to the first full stop, without it. */
const firstSentence = (text: string) => /^.*?(?=[.:](?:\s|$)|$)/s.exec(text)?.[0] ?? text

function exampleLines({ path, schema }: SchemaField): readonly string[] {
  const [example] = schema.examples ?? []
  if (example === undefined) return []
  return ['```yaml', `${path.split('.').at(-1)}: ${flowText(example)}`, '```']
}

/** The rules that point at a field or below it, and those that its answer clears. */
function rulesReading(path: string, book: Book): readonly CatalogueEntry[] {
  const ids = new Set(
    Object.entries<readonly string[]>(readBy)
      .filter(([read]) => read === path || read.startsWith(`${path}.`))
      .flatMap(([, rules]) => rules),
  )
  return catalogue(book).filter(({ id }) => ids.has(id))
}

const ruleLines = (rules: readonly CatalogueEntry[]) =>
  rules.map(({ id, severity, title }) => `- \`${id}\` (${severity}): ${title}`)

function termLines({ path, schema }: SchemaField): readonly string[] {
  return termsFor(path, wordsTaken(schema)).map(({ field, value, words }) => {
    const below =
      field === path || !field.startsWith(`${path}.`) ? undefined : field.slice(path.length + 1)
    const what = [below, value].filter((one) => one !== undefined).join(' ')
    return `- ${what === '' ? 'it' : `\`${what}\``}: ${inLanguages(words)}`
  })
}

const inLanguages = (words: Readonly<Record<TermLanguage, readonly string[]>>) =>
  termLanguages
    .map(
      (language) =>
        `${languageNames[language]} ${words[language].map((one) => `"${one}"`).join(', ')}`,
    )
    .join('; ')
