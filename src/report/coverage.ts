import type { Citation } from '../model/citation.ts'
import type { Article, DutyKind, Provision, Requirement } from '../model/duty.ts'

/** A duty and what checks it. Without rules, kin and reason it is a gap that nobody has explained. */
export interface CoverageRow {
  /** `R10`, or the key of the provision, with the name of the thing where a place holds several. */
  readonly id: string
  /** Requirements that are counted with it. */
  readonly merged?: readonly string[]
  readonly title: string
  /** `mandatory` or `optional` for requirements, the kind of duty for provisions. */
  readonly flag: Requirement['flag'] | DutyKind
  /** The study does not state the flag. */
  readonly inferred?: true
  /** As counsel would cite it. */
  readonly law: readonly string[]
  readonly rules: readonly string[]
  /** Provisions that ask for the same, by their keys: what checks them checks this. */
  readonly like: readonly string[]
  /** Why no rule checks it. */
  readonly reason?: string
  /** What of it no rule checks. */
  readonly beyond?: string
}

export interface ArticleCoverage {
  readonly id: string
  readonly law: string
  readonly title: string
  /** Rules that cite the article as a whole. They count for none of its paragraphs. */
  readonly rules: readonly string[]
  readonly provisions: readonly CoverageRow[]
}

export interface Coverage {
  readonly requirements: readonly CoverageRow[]
  readonly articles: readonly ArticleCoverage[]
}

/** What of a rule decides on what it covers. */
export interface Covering {
  readonly id: string
  readonly basis: readonly Pick<Citation, 'key'>[]
  readonly requirements?: readonly string[]
}

/**
 * Which rules check which duty. A requirement is checked by the rules that name it; a provision by
 * those that cite it, and those that name a requirement which asks for the same. A citation counts
 * for one provision only: the most exact that it lies in.
 */
export function coverage(
  rules: readonly Covering[],
  requirements: readonly Requirement[],
  articles: readonly Article[],
): Coverage {
  const naming = (ids: readonly string[]) => (rule: Covering) =>
    (rule.requirements ?? []).some((id) => ids.includes(id))
  const places = new Map(
    rules.map((rule) => [rule, new Set(rule.basis.map(({ key }) => articlePlace(key, articles)))]),
  )
  const citing = (key: string) => (rule: Covering) => places.get(rule)?.has(key) ?? false
  const found = (...tests: readonly ((rule: Covering) => boolean)[]) =>
    rules.filter((rule) => tests.some((test) => test(rule))).map(({ id }) => id)

  return {
    requirements: requirements.map(({ id, merged, flag, inferred, wants, law, ...rest }) => ({
      id,
      ...(merged && { merged }),
      title: wants,
      flag,
      ...(inferred && { inferred }),
      law: law.map(({ provision }) => provision),
      rules: found(naming([id, ...(merged ?? [])])),
      like: [],
      ...explained(rest),
    })),
    articles: articles.map(({ law, title, provisions }) => ({
      id: law.key,
      law: law.provision,
      title,
      rules: provisions.some((one) => one.law.key === law.key) ? [] : found(citing(law.key)),
      provisions: provisions.map(
        ({ law, item, requirements: same = [], kind, wants, like = [], ...rest }) => ({
          id: item === undefined ? law.key : `${law.key}, ${item}`,
          title: item === undefined ? wants : `${item}: ${wants}`,
          flag: kind,
          law: [law.provision],
          rules: found(naming(same), item === undefined ? citing(law.key) : () => false),
          like: like.map(({ key }) => key),
          ...explained(rest),
        }),
      ),
    })),
  }
}

function explained({ reason, beyond }: Pick<Provision, 'reason' | 'beyond'>) {
  return { ...(reason !== undefined && { reason }), ...(beyond !== undefined && { beyond }) }
}

/**
 * The place that a citation counts for: its own key, or the longest listed key that it lies under;
 * undefined where no listed article holds it, or only the article does and the citation is narrower.
 */
export function articlePlace(key: string, articles: readonly Article[]): string | undefined {
  return articles
    .flatMap(({ law, provisions }) => [
      ...(law.key === key ? [law.key] : []),
      ...provisions.map((one) => one.law.key),
    ])
    .filter((place) => key === place || key.startsWith(`${place}(`))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** Whether nothing checks it and nobody has said why. */
export function isGap({ rules, like, reason }: CoverageRow): boolean {
  return rules.length === 0 && like.length === 0 && reason === undefined
}
