import type { ObligationColumn, Scope } from '../src/model/rule.ts'
import { processor } from './law/scopes.ts'
import { engaging } from './subprocessors/_scopes.ts'

/** A point of Article 28(3): a term that wants an agreement to stand in. */
const point = (
  letter: string,
  terms: readonly string[],
  more: { readonly keys?: readonly string[]; readonly appliesTo?: Scope } & Pick<
    ObligationColumn,
    'register'
  > = {},
): ObligationColumn => ({
  appliesTo: processor,
  ...more,
  id: `28(3)(${letter})`,
  article: `28(3)(${letter})`,
  short: letter,
  keys: [`gdpr:28(3)(${letter})`, ...(more.keys ?? [])],
  terms,
  needsFormOf: '28(3)',
})

/** What a lawyer asks for first, in the order of the articles. */
export const columns: readonly ObligationColumn[] = [
  {
    id: '28(3)',
    article: '28(3)',
    short: '28(3)',
    keys: ['gdpr:28(3)', 'gdpr:28(9)'],
    exact: true,
    terms: ['activities'],
    appliesTo: processor,
    form: 'gdpr:28(9)',
  },
  point('a', ['obligations/instructions']),
  point('b', ['obligations/confidentiality']),
  point('c', ['obligations/security', 'obligations/riskBased']),
  point('d', ['subprocessing'], { keys: ['gdpr:28(2)', 'gdpr:28(4)'], appliesTo: engaging }),
  point('e', ['obligations/assistance/rights']),
  point('f', ['obligations/assistance']),
  point('g', ['obligations/endOfContract'], { register: 'retention' }),
  point('h', ['obligations/audit']),
  {
    id: '28(2)',
    article: '28(2)',
    short: '(2)',
    keys: ['gdpr:28(2)'],
    home: ['subprocessors'],
    terms: ['subprocessing'],
    appliesTo: engaging,
    register: 'subprocessors',
  },
  {
    id: '28(4)',
    article: '28(4)',
    short: '(4)',
    keys: ['gdpr:28(4)'],
    terms: ['subprocessing'],
    appliesTo: engaging,
    register: 'subprocessors',
  },
  {
    id: '32',
    article: '32',
    short: '32',
    keys: ['gdpr:32'],
    chapters: ['security'],
    terms: ['security'],
  },
  {
    id: '33',
    article: '33',
    short: '33',
    keys: ['gdpr:33'],
    chapters: ['breach'],
    terms: ['breach'],
    appliesTo: processor,
  },
  {
    id: '44-49',
    article: '44-49',
    short: '44-49',
    keys: ['gdpr:44', 'gdpr:45', 'gdpr:46', 'gdpr:47', 'gdpr:48', 'gdpr:49'],
    chapters: ['transfers'],
    // An error at a transfer says that nothing valid carries it, however much is written there.
    terms: [],
    register: 'transfers',
  },
  {
    id: 'retention',
    article: '5(1)(e)',
    short: '5(1)e',
    byName: true,
    keys: ['gdpr:5(1)(e)'],
    chapters: ['retention'],
    terms: ['activities'],
    register: 'retention',
  },
  {
    id: 'rights',
    article: '12–22',
    short: '12-22',
    byName: true,
    keys: ['gdpr:12', ...[15, 16, 17, 18, 19, 20, 21, 22].map((article) => `gdpr:${article}`)],
    chapters: ['rights'],
    terms: ['rights', 'activities'],
  },
]
