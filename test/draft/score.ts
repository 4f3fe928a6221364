import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { DraftFact, DraftPlace } from '../../src/draft/draft-fact.ts'
import { draftFrom } from '../../src/draft/draft-from.ts'
import type { TermLanguage } from '../../src/draft/term-languages.ts'
import { findQuote } from '../../src/evidence/quote.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import { resolve } from '../../src/evidence/resolve.ts'
import type { SourceDocument } from '../../src/evidence/source-document.ts'
import { countryCode } from '../../src/read/country-code.ts'
import { factOf } from './facts.ts'

const root = join(import.meta.dirname, 'documents')

/** How one fact of one document came out; `offered` holds the right value beside others. */
export type Outcome = 'right' | 'wrong' | 'offered' | 'missed'

export interface FactScore {
  readonly file: string
  /** A name of `facts.ts`. */
  readonly fact: string
  readonly path: string
  readonly outcome: Outcome
  /** What is there, what was expected, and where. */
  readonly detail: string
  /** Whether the place is the annotated one, where one is annotated. */
  readonly place?: boolean
}

/** How the draft of a document does against what a person has annotated. */
export interface DocumentScore {
  readonly file: string
  readonly facts: readonly FactScore[]
  readonly rows: number
  readonly rowsRight: number
  readonly quotes: number
  /** What the verifier does not find again. */
  readonly unverified: readonly string[]
}

/** The annotated documents of a language. */
const documentsIn = (language: TermLanguage): readonly string[] =>
  readdirSync(join(root, language)).filter((file) => !file.endsWith('.facts.yaml'))

/** Scores the drafts of all annotated documents of a language. */
export const scoresOf = (language: TermLanguage): Promise<readonly DocumentScore[]> =>
  Promise.all(documentsIn(language).map((file) => scoreOfDocument(join(root, language), file)))

/** Facts of agreements that anybody can read, whose texts are not ours to keep. */
const publicRoot = join(import.meta.dirname, 'public')

/** Scores the drafts of public agreements of a language, as many as lie in a folder of whoever asks. */
export function publicScoresOf(
  language: TermLanguage,
  folder: string,
): Promise<readonly DocumentScore[]> {
  const own = join(publicRoot, language)
  const texts = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes] as const),
  )
  return Promise.all(
    (existsSync(own) ? readdirSync(own) : []).flatMap((name) => {
      const annotated: Annotations = parse(readFileSync(join(own, name), 'utf8'))
      const bytes = texts.get(String(annotated['sha256']))
      const file = name.replace('.facts.yaml', `.${annotated['format']}`)
      return bytes ? [scoreOf(bytes, file, annotated)] : []
    }),
  )
}

/** What is no fact of an agreement, but of its file, or is said by another fact too. */
const unscored = /\.language$|\.commitment$/

type Annotations = Readonly<Record<string, unknown>>

const scoreOfDocument = (folder: string, file: string): Promise<DocumentScore> =>
  scoreOf(
    readFileSync(join(folder, file)),
    file,
    parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.facts.yaml')), 'utf8')),
  )

async function scoreOf(
  bytes: Uint8Array,
  file: string,
  annotated: Annotations,
): Promise<DocumentScore> {
  const {
    rows: expectedRows = [],
    batch: _,
    sha256: __,
    format: ___,
    kind = 'agreement',
    ...expected
  } = annotated
  const reading = await readDocument(bytes, file)
  if ('unreadable' in reading) throw new Error(`${file}: ${reading.unreadable}`)
  const { document } = reading
  const draft = draftFrom({ documents: [{ id: 'agreement', document }], countryOf: countryCode })
  const [[, isKind] = []] = draft.kinds ?? []
  const facts = draft.facts.filter(({ path }) => !unscored.test(path))
  const paths = new Set([...facts.map(({ path }) => path), ...Object.keys(expected)])
  const places = [
    ...draft.facts.flatMap((fact) =>
      fact.state === 'stated'
        ? [fact, ...(fact.entries ?? [])]
        : fact.state === 'candidate'
          ? fact.rivals
          : [],
    ),
    ...draft.rows,
  ]
  const named = draft.rows.map(({ name, country, locations }) =>
    [name, ...(locations ?? (country === undefined ? [] : [country]))].join(' '),
  )
  const wanted = expectedRows as readonly string[]
  return {
    file,
    facts: [
      ...(isKind === kind ? [] : [lineOf(file, 'kind', 'wrong', `${isKind}, not ${kind}`)]),
      ...[...paths].flatMap((path) => {
        const fact = facts.find((one) => one.path === path)
        return scoreOfFact(file, path, fact, expected[path])
      }),
    ],
    rows:
      wanted.length +
      draft.rows.filter(({ name }) => !wanted.some((one) => one.startsWith(name))).length,
    // An annotated row is a name, or a name and its countries.
    rowsRight: wanted.filter((row) => named.some((one) => one === row || one.startsWith(`${row} `)))
      .length,
    quotes: places.length,
    unverified: places
      .filter((place) => !isVerified(document, place))
      .map(({ source, quote }) => `${file}: ${source}: ${quote}`),
  }
}

/** As `dpa-lint evidence` verifies a quote. */
function isVerified(document: SourceDocument, { source, quote }: DraftPlace): boolean {
  const place = source.replace(/^\S+ ?/, '')
  const targets =
    place === '' ? document.blocks.map((block) => ({ block })) : resolve(document, place)
  return quote === '' || findQuote(targets, quote) !== undefined
}

const lineOf = (file: string, path: string, outcome: Outcome, detail: string): FactScore => ({
  file,
  fact: factOf(path) ?? path,
  path,
  outcome,
  detail,
})

/** An annotation is a value, or a value with its place: `{ is: 48 hours, at: §6 }`. */
function scoreOfFact(
  file: string,
  path: string,
  fact: DraftFact | undefined,
  annotation: unknown,
): readonly FactScore[] {
  const hasPlace = typeof annotation === 'object' && annotation !== null && 'is' in annotation
  const { is, at } = (hasPlace ? annotation : { is: annotation, at: undefined }) as {
    readonly is: unknown
    readonly at?: string
  }
  if (!fact || fact.state === 'undecided')
    return is === undefined ? [] : [lineOf(file, path, 'missed', JSON.stringify(is))]
  if (fact.state === 'candidate') {
    // A reading offered where nothing is said costs a look, and states nothing.
    if (is === undefined) return []
    const isOffered = fact.rivals.some(({ value }) => isSame(path, value, is))
    const offered = JSON.stringify(fact.rivals.map(({ value }) => value))
    return [
      lineOf(
        file,
        path,
        isOffered ? 'offered' : 'missed',
        `${JSON.stringify(is)}, offered ${offered}`,
      ),
    ]
  }
  const isRight = is !== undefined && isSame(path, fact.value, is)
  return [
    {
      ...lineOf(
        file,
        path,
        isRight ? 'right' : 'wrong',
        `is ${JSON.stringify(fact.value)}, not ${JSON.stringify(is)} (${fact.source}: ${fact.quote})`,
      ),
      ...(isRight && at !== undefined && { place: fact.source.includes(at) }),
    },
  ]
}

/** Facts in the document's own words: the annotation names words that must stand in them. */
const inWords =
  /^activities\.(?:subjectMatter|duration|purposes)$|^provider\.address$|^documents\.\w+\.title$/

function isSame(path: string, value: unknown, expected: unknown): boolean {
  if (inWords.test(path)) {
    const said = JSON.stringify(plain(value))
    return [expected].flat().every((words) => said.includes(String(plain(words))))
  }
  if (Array.isArray(value) && Array.isArray(expected) && looselyListed.test(path))
    return isAlike(value.filter((one) => one !== 'x-other').map(String), expected.map(String))
  return JSON.stringify(plain(value)) === JSON.stringify(plain(expected))
}

/** Long lists of kinds, where one kind more or less in five is no other list. */
const looselyListed = /^activities\.(?:data|subjects|operations)$|^security\.measures$/

function isAlike(value: readonly string[], expected: readonly string[]): boolean {
  const common = expected.filter((one) => value.includes(one)).length
  return common / expected.length >= 0.8 && common / value.length >= 0.8
}

/** Business and working days are the same. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain).map(String).sort()
  return typeof value === 'string'
    ? value.toLowerCase().replace('working day', 'business day')
    : value
}
