import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { DraftFact } from '../../src/draft/draft-fact.ts'
import { draftFrom } from '../../src/draft/draft-from.ts'
import type { termLanguages } from '../../src/draft/terms.ts'
import { findQuote } from '../../src/evidence/quote.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import { resolve } from '../../src/evidence/resolve.ts'
import { countryCode } from '../../src/read/country-code.ts'

const root = join(import.meta.dirname, 'documents')

/** How the drafts of some documents do against what a person has annotated. */
export interface DraftScore {
  readonly documents: number
  /** Facts that are annotated. */
  readonly facts: number
  readonly stated: number
  readonly right: number
  /** Annotated facts that a draft states rightly, or offers among its readings. */
  readonly found: number
  readonly rows: number
  readonly rowsRight: number
  readonly quotes: number
  readonly quotesVerified: number
  /** What is stated and wrong, and what is annotated and neither stated nor offered. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/** Scores the drafts of all annotated documents of a language. */
export async function scoreOf(language: (typeof termLanguages)[number]): Promise<DraftScore> {
  const folder = join(root, language)
  const files = readdirSync(folder).filter((file) => !file.endsWith('.facts.yaml'))
  const scores = await Promise.all(files.map((file) => scoreOfDocument(folder, file)))
  const sum = (of: (score: DraftScore) => number) =>
    scores.reduce((total, one) => total + of(one), 0)
  return {
    documents: scores.length,
    facts: sum((one) => one.facts),
    stated: sum((one) => one.stated),
    right: sum((one) => one.right),
    found: sum((one) => one.found),
    rows: sum((one) => one.rows),
    rowsRight: sum((one) => one.rowsRight),
    quotes: sum((one) => one.quotes),
    quotesVerified: sum((one) => one.quotesVerified),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missed: scores.flatMap(({ missed }) => missed),
  }
}

/** What is no fact of an agreement, but of its file. */
const unscored =
  /\.language$|^safeguards\.type$|\.commitment$|^locations\.|^activities\.specialCategories$/

async function scoreOfDocument(folder: string, file: string): Promise<DraftScore> {
  const annotated: Record<string, unknown> = parse(
    readFileSync(join(folder, file.replace(/\.\w+$/, '.facts.yaml')), 'utf8'),
  )
  const { rows: expectedRows = [], ...expected } = annotated
  const reading = await readDocument(readFileSync(join(folder, file)), file)
  if ('unreadable' in reading) throw new Error(`${file}: ${reading.unreadable}`)
  const { document } = reading
  const draft = draftFrom({ documents: [{ id: 'agreement', document }], countryOf: countryCode })
  const facts = draft.facts.filter(({ path }) => !unscored.test(path))
  const stated = facts.filter((fact) => fact.state === 'stated')
  const isRight = ({ path, value }: { readonly path: string; readonly value: unknown }) =>
    isSame(expected[path], value)
  const wrong = stated.filter((fact) => !isRight(fact))
  const missed = Object.keys(expected).filter(
    (path) =>
      !offers(
        facts.find((fact) => fact.path === path),
        expected[path],
      ),
  )
  const names = draft.rows.map(({ name }) => name)
  const places = [...stated.flatMap((fact) => [fact, ...(fact.entries ?? [])]), ...draft.rows]
  const verified = places.filter(({ source, quote }) => {
    const place = source.replace(/^\S+ ?/, '')
    const targets =
      place === '' ? document.blocks.map((block) => ({ block })) : resolve(document, place)
    return findQuote(targets, quote) !== undefined
  })
  return {
    documents: 1,
    facts: Object.keys(expected).length,
    stated: stated.length,
    right: stated.length - wrong.length,
    found: Object.keys(expected).length - missed.length,
    rows: (expectedRows as readonly string[]).length,
    rowsRight: (expectedRows as readonly string[]).filter((name) => names.includes(name)).length,
    quotes: places.length,
    quotesVerified: verified.length,
    wrong: wrong.map(
      ({ path, value, source, quote }) =>
        `${file}: ${path} is ${JSON.stringify(value)}, not ${JSON.stringify(expected[path])} (${source}: ${quote})`,
    ),
    missed: missed.map((path) => `${file}: ${path} ${JSON.stringify(expected[path])}`),
  }
}

const offers = (fact: DraftFact | undefined, value: unknown): boolean => {
  if (!fact || fact.state === 'undecided') return false
  return fact.state === 'stated'
    ? isSame(fact.value, value)
    : fact.rivals.some((rival) => isSame(rival.value, value))
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b))

/** A promise with a word for how fast is a promise; business and working days are the same. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain).map(String).sort()
  return typeof value === 'string'
    ? value.toLowerCase().replace('working day', 'business day')
    : value
}
