import type { DraftFact, FactReading } from './draft-fact.ts'
import type { Draft } from './draft-from.ts'

/** A value to write at a path of a declaration, with what a person should read beside it. */
export interface DeclaredEntry {
  readonly path: string
  readonly value: unknown
  readonly comments: readonly string[]
}

/** A path that stays open, with the readings between which a person must decide. */
export interface OpenEntry {
  readonly path: string
  readonly comments: readonly string[]
}

export interface DraftedValues {
  readonly entries: readonly DeclaredEntry[]
  readonly open: readonly OpenEntry[]
}

/** A draft in the shape of a declaration: what is stated as values, candidates as comments. */
export function draftedValues({ facts, rows }: Draft): DraftedValues {
  const of = (path: string) => facts.find((fact) => fact.path === path)
  const stated = (path: string) => {
    const fact = of(path)
    return fact?.state === 'stated' ? fact : undefined
  }
  const entries: DeclaredEntry[] = []
  const add = (path: string, value: unknown, comments: readonly string[] = []) =>
    entries.push({ path, value, comments })

  /** Facts that are fields of one statement: it bears the place of the first, comments those of the others. */
  const statement = (
    path: string,
    fields: Readonly<Record<string, string>>,
    fixed: Readonly<Record<string, unknown>> = {},
  ) => {
    const found = Object.entries(fields).flatMap(([name, from]) => {
      const fact = stated(from)
      return fact ? [[name, fact] as const] : []
    })
    const [first] = found
    if (!first) return
    const [, { source, quote }] = first
    const sources = [...new Set(found.map(([, fact]) => fact.source))]
    add(
      path,
      {
        ...fixed,
        ...Object.fromEntries(found.map(([name, { value }]) => [name, value])),
        source: sources.length === 1 ? source : sources,
        quote,
      },
      found.slice(1).map(([name, fact]) => `${name}: ${placeText(fact)}`),
    )
  }
  const commitment = (path: string) => {
    const fact = stated(path)
    if (!fact) return
    const { value, source, quote } = fact
    const within = typeof value === 'string' ? { within: value } : {}
    add(path, { commitment: true, ...within, source, quote })
  }
  const plain = (path: string) => {
    const fact = stated(path)
    if (fact) add(path, fact.value, [placeText(fact)])
  }
  /** Fields of one part that bear no place of their own: the part bears them all, and the quote of the first. */
  const part = (path: string, fields: readonly string[]) => {
    const found = fields.flatMap((field) => stated(`${path}.${field}`) ?? [])
    for (const field of fields) plain(`${path}.${field}`)
    const [first] = found
    if (!first) return
    const sources = [...new Set(found.map(({ source }) => source))]
    add(`${path}.source`, sources.length === 1 ? first.source : sources)
    add(`${path}.quote`, first.quote)
  }

  for (const { path, ...fact } of facts)
    if (/^documents\.[^.]+\./.test(path) && fact.state === 'stated') add(path, fact.value)
  part('provider', ['contact', 'dpo'])
  part('activities', ['role', 'customerRole'])
  commitment('obligations.instructions.documented')
  part('obligations.instructions', ['legalException'])
  commitment('obligations.instructions.exceptionNotice')
  commitment('obligations.instructions.unlawfulAlert')
  commitment('obligations.confidentiality')
  commitment('obligations.security')
  for (const duty of [
    'rights',
    'security',
    'breachAuthority',
    'breachSubjects',
    'dpia',
    'priorConsultation',
  ])
    commitment(`obligations.assistance.${duty}`)
  statement(
    'breach.notice',
    {
      within: 'breach.notice.within',
      after: 'breach.notice.after',
      qualified: 'breach.notice.qualified',
    },
    { commitment: true },
  )
  statement('breach.content', { items: 'breach.content' })
  commitment('breach.phases')
  statement('subprocessing.authorisation', { type: 'subprocessing.authorisation' })
  for (const part of ['notice', 'objection'])
    statement(
      `subprocessing.${part}`,
      { period: `subprocessing.${part}.period`, commitment: `subprocessing.${part}.commitment` },
      { commitment: true },
    )
  statement('subprocessing.flowDown', { terms: 'subprocessing.flowDown' })
  statement('subprocessing.liability', { extent: 'subprocessing.liability' })
  const audit = 'obligations.audit'
  commitment(`${audit}.information`)
  part(audit, ['audits', 'frequency', 'notice', 'cost'])
  const end = 'obligations.endOfContract'
  part(end, ['choice', 'options', 'within', 'legalRetention'])
  commitment(`${end}.copies`)
  commitment(`${end}.proof`)
  const scc = stated('safeguards.type') ?? stated('safeguards.decision')
  if (scc) {
    const decision = stated('safeguards.decision')
    const modules = stated('safeguards.modules')
    const sources = [...new Set([scc, decision, modules].flatMap((one) => one?.source ?? []))]
    add('safeguards', [
      {
        type: 'scc',
        ...(decision && { decision: decision.value }),
        ...(modules && { modules: modules.value }),
        source: sources.length === 1 ? sources[0] : sources,
        quote: (decision ?? scc).quote,
      },
    ])
  }
  const certificates = stated('security.certifications')
  if (certificates)
    add(
      'security.certifications',
      (certificates.entries ?? []).map(({ value, source, quote }) => ({
        scheme: value,
        source,
        quote,
      })),
    )
  part('governingLaw', ['law'])
  if (rows.length > 0) add('subprocessors', rows)
  const places = new Set(entries.map(({ path }) => path))
  return { entries, open: facts.flatMap((fact) => openEntry(fact, places)) }
}

function openEntry(fact: DraftFact, places: ReadonlySet<string>): readonly OpenEntry[] {
  if (fact.state === 'stated') return []
  // What is a part of a statement is told where the statement stands.
  const path = /^breach\.notice\.|^subprocessing\.(?:notice|objection)\./.test(fact.path)
    ? fact.path.replace(/\.[^.]+$/, '')
    : fact.path
  if (fact.state === 'undecided') return places.has(path) ? [] : [{ path, comments: [] }]
  const name = fact.path === path ? '' : `${fact.path.slice(path.length + 1)}: `
  return [
    {
      path,
      comments: fact.rivals.map(
        (rival) => `perhaps ${name}${JSON.stringify(rival.value)}, ${placeText(rival)}`,
      ),
    },
  ]
}

const placeText = ({ source, quote }: Pick<FactReading, 'source' | 'quote'>) =>
  quote === '' ? source : `${source}: "${quote}"`
