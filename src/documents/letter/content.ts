import type { Basis } from '../../model/citation.ts'
import type { Service } from '../../model/declaration.ts'
import { withImplied } from '../../model/found.ts'
import { groupBy } from '../../model/group-by.ts'
import { segments } from '../../model/path.ts'
import type { Finding } from '../../model/report.ts'
import type { RequestKey } from '../../model/request-key.ts'
import { type Chapter, chapters } from '../../model/rule.ts'
import { type Severity, severities } from '../../model/severity.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { type Quotation, saidAt } from '../findings/said.ts'
import { standing } from '../unresolved.ts'

/** What a letter is about: one service, and what stands open on it for its vendor to answer. */
export interface LetterContent {
  readonly service: Service
  readonly topics: readonly LetterTopic[]
  readonly points: number
}

export interface LetterTopic {
  readonly chapter: Chapter
  readonly points: readonly LetterPoint[]
}

/** One matter, numbered through the letter. */
export interface LetterPoint {
  readonly number: number
  /** One of the requests in `locales`, or what a policy of the house asks for. */
  readonly request: RequestKey | LetterPolicy
  readonly severity: Severity
  readonly basis: readonly Basis[]
  readonly cases: readonly LetterCase[]
}

export interface LetterPolicy {
  readonly policy: string
  readonly title: string
  readonly remedy: string
}

export interface LetterCase {
  readonly finding: Finding
  readonly said: Quotation
  /** Where the answer would be written, as its rule says. */
  readonly answeredAt: readonly string[]
}

/** What a letter is made of. */
export type LetterInput = Pick<DocumentInput, 'report' | 'workspace' | 'ruleOf'>

/**
 * The open findings of a service as points of a letter: topics with the gravest first, and in each
 * the gravest first. What is waived is not asked, and neither is what only we can mend.
 */
export function letterContentOf(
  { report, workspace, ruleOf }: LetterInput,
  { service: id }: Pick<DocumentOptions, 'service'>,
): LetterContent {
  const [declared] = workspace.services.filter((one) => one.id === id)
  // One that could not be read has a name at most, and its findings are ours to mend.
  const service: Service =
    declared ?? ({ apiVersion: 'dpa-lint/v1', kind: 'Service', id, name: id } as Service)
  const rules = new Map(report.rules.map((rule, index) => [rule.id, { ...rule, index }]))
  const keyOf = (rule: string): RequestKey | undefined => {
    const { request } = ruleOf(rule) ?? {}
    return request === 'ours' ? undefined : request
  }
  const isHousePolicy = (rule: string) => rules.get(rule)?.chapter === 'policy'
  const chapterOf = (rule = ''): Chapter => ruleOf(rule)?.chapter ?? 'policy'
  // What another finding implies is asked too: an answer sheet must hold a place for all that is missing.
  const open = withImplied(standing(report))
    .filter(
      ({ declaration, rule }) =>
        declaration === id && (keyOf(rule) !== undefined || isHousePolicy(rule)),
    )
    .toSorted((a, b) => weigh(a, b) || order(rules.get(a.rule), rules.get(b.rule)))
  const matters = [...groupBy(open, ({ rule }) => keyOf(rule) ?? rule).values()]
  const byTopic = groupBy(matters, ([first]) => chapterOf(first?.rule))
  const topics = [...byTopic].toSorted(
    ([a, [mostOfA]], [b, [mostOfB]]) =>
      weigh(mostOfA?.[0], mostOfB?.[0]) || chapters.indexOf(a) - chapters.indexOf(b),
  )
  let number = 0
  return {
    service,
    points: matters.length,
    topics: topics.map(([chapter, found]) => ({
      chapter,
      points: found.map((findings): LetterPoint => {
        number += 1
        const { rule = '', severity = 'info' } = findings[0] ?? {}
        const { title = rule, remedy = '' } = rules.get(rule) ?? {}
        return {
          number,
          request: keyOf(rule) ?? { policy: rule, title, remedy },
          severity,
          basis: lawOf(findings),
          cases: findings.map((finding) => ({
            finding,
            said: saidOf(finding, service),
            answeredAt: ruleOf(finding.rule)?.answeredAt ?? [],
          })),
        }
      }),
    })),
  }
}

const weigh = (a: Finding | undefined, b: Finding | undefined) =>
  severities.indexOf(a?.severity ?? 'info') - severities.indexOf(b?.severity ?? 'info')

const order = (a: { index: number } | undefined, b: { index: number } | undefined) =>
  (a?.index ?? 0) - (b?.index ?? 0)

/** Where the documents say it; what is found on a document itself is said of it. */
function saidOf({ location: { pointer } }: Finding, service: Service): Quotation {
  const said = saidAt(service, pointer)
  const [part, id = ''] = segments(pointer)
  const document = service.documents?.[id]
  return part === 'documents' && document ? { sources: [{ id, document, place: '' }] } : said
}

/** What the findings rest on, each once; what is only practice stands where there is nothing else. */
function lawOf(findings: readonly Finding[]): readonly Basis[] {
  const all = [
    ...new Map(findings.flatMap(({ basis }) => basis).map((one) => [one.key, one])).values(),
  ]
  const law = all.filter(({ force }) => force !== 'practice')
  return withoutPoints(law.length > 0 ? law : all)
}

/** Where several points of one paragraph are cited, the paragraph. */
function withoutPoints(all: readonly Basis[]): readonly Basis[] {
  const above = ({ key, provision }: Basis) => ({
    key: key.replace(/\([a-z]\)$/, ''),
    provision: provision.replace(/\([a-z]\)$/, ''),
  })
  const byParagraph = groupBy(all, (one) => above(one).key)
  return [...byParagraph.values()].flatMap((group) => {
    const [first] = group
    return first && group.length > 2 ? [{ ...first, ...above(first) }] : group
  })
}
