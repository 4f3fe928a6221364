import type { Finding } from '../../model/report.ts'
import type { Chapter } from '../../model/rule.ts'

/** One column of the matrix: an obligation, and how a finding is known to belong to it. */
export interface MatrixColumn {
  readonly id: string
  /** Provisions: a finding belongs here whose rule cites one of them, or a place within it. */
  readonly keys: readonly string[]
  /** Chapters of the law book that are about this, whatever their rules cite. */
  readonly chapters?: readonly Chapter[]
  /** Chapters whose findings come here where their citations place them nowhere. */
  readonly home?: readonly Chapter[]
  /** Where its terms are declared. An error at a term that is written there leaves the term standing. */
  readonly terms: readonly string[]
  /** Whether it binds processors alone. */
  readonly ofProcessors: boolean
}

/** Terms of Article 28(3): they want an agreement to stand in. */
const term = <L extends string>(letter: L, keys: readonly string[], terms: readonly string[]) =>
  ({
    id: `28(3)(${letter})`,
    keys: [`gdpr:28(3)(${letter})`, ...keys],
    terms,
    ofProcessors: true,
  }) as const

const of = (field: string) => `obligations/${field}`

export const columns = [
  {
    id: '28(3)',
    keys: ['gdpr:28(3)', 'gdpr:28(9)'],
    terms: ['activities'],
    ofProcessors: true,
  },
  term('a', [], [of('instructions')]),
  term('b', [], [of('confidentiality')]),
  term('c', [], [of('security'), of('riskBased')]),
  term('d', ['gdpr:28(2)', 'gdpr:28(4)'], ['subprocessing']),
  term('e', [], [of('assistance/rights')]),
  term('f', [], [of('assistance')]),
  term('g', [], [of('endOfContract')]),
  term('h', [], [of('audit')]),
  {
    id: '28(2)',
    keys: ['gdpr:28(2)'],
    home: ['subprocessors'],
    terms: ['subprocessing'],
    ofProcessors: true,
  },
  { id: '28(4)', keys: ['gdpr:28(4)'], terms: ['subprocessing'], ofProcessors: true },
  {
    id: '32',
    keys: ['gdpr:32'],
    chapters: ['security'],
    terms: ['security'],
    ofProcessors: false,
  },
  { id: '33', keys: ['gdpr:33'], chapters: ['breach'], terms: ['breach'], ofProcessors: true },
  {
    id: '44-49',
    keys: ['gdpr:44', 'gdpr:45', 'gdpr:46', 'gdpr:47', 'gdpr:48', 'gdpr:49'],
    chapters: ['transfers'],
    // An error at a transfer says that nothing valid carries it, however much is written there.
    terms: [],
    ofProcessors: false,
  },
  {
    id: 'retention',
    keys: ['gdpr:5(1)(e)'],
    chapters: ['retention'],
    terms: ['activities'],
    ofProcessors: false,
  },
  {
    id: 'rights',
    keys: ['gdpr:12', ...[15, 16, 17, 18, 19, 20, 21, 22].map((article) => `gdpr:${article}`)],
    chapters: ['rights'],
    terms: ['rights', 'activities'],
    ofProcessors: false,
  },
] as const satisfies readonly MatrixColumn[]

export type ObligationId = (typeof columns)[number]['id']

const all: readonly (MatrixColumn & { readonly id: ObligationId })[] = columns

/** Whether a provision is the one of a column or lies within it; Article 28(3) itself holds its points apart. */
const holds = (own: string, key: string): boolean =>
  key === own || (own !== 'gdpr:28(3)' && key.startsWith(`${own}(`))

/** The columns to which a finding belongs; none where the matrix has no place for it. */
export function matrixColumns(
  { basis }: Pick<Finding, 'basis'>,
  chapter: string | undefined,
): readonly ObligationId[] {
  const about = (chapters: readonly string[] = []) =>
    chapter !== undefined && chapters.includes(chapter)
  const direct = all.filter(
    ({ keys, chapters }) =>
      about(chapters) || basis.some(({ key }) => keys.some((own) => holds(own, key))),
  )
  const found = direct.length > 0 ? direct : all.filter(({ home }) => about(home))
  return found.map(({ id }) => id)
}

/** Whether a path by ids lies under one of the terms of a column. */
export function isTerm({ terms }: MatrixColumn, path: string): boolean {
  return terms.some((own) => path === own || path.startsWith(`${own}/`))
}
