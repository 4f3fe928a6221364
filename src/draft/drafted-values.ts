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
  part('provider', ['name', 'address', 'country', 'contact', 'dpo'])
  plain('provider.representatives.eu')
  part('activities', ['role', 'customerRole'])
  const wording = (path: string, name: string, isList: boolean) => {
    const fact = stated(path)
    if (!fact) return
    const item = { [name]: fact.value, source: fact.source, quote: fact.quote }
    add(path, isList ? [item] : item)
  }
  wording('activities.subjectMatter', 'matter', true)
  wording('activities.duration', 'criterion', false)
  const list = (path: string, name: string, words?: (of: readonly string[]) => object) => {
    const fact = stated(path)
    // A reading that a person chose is one place for all of its entries.
    const entries: readonly FactReading[] | undefined =
      fact?.entries ??
      (Array.isArray(fact?.value)
        ? fact.value.map((value: unknown) => ({ value, source: fact.source, quote: fact.quote }))
        : undefined)
    if (entries)
      add(
        path,
        entries.map(({ value, source, quote, words: said }) => ({
          [name]: value,
          ...(said && words?.(said)),
          source,
          quote,
        })),
      )
  }
  list('activities.purposes', 'purpose')
  plain('activities.operations')
  list('activities.data', 'category', (items) => ({ items }))
  list('activities.subjects', 'category', (said) => ({ detail: said.join(', ') }))
  list('security.measures', 'type')
  commitment('obligations.instructions.documented')
  commitment('obligations.instructions.transfers')
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
  statement('subprocessing.list', { url: 'subprocessing.list.url' })
  const audit = 'obligations.audit'
  commitment(`${audit}.information`)
  part(audit, ['audits', 'conditions', 'frequency', 'notice', 'cost', 'afterBreach'])
  const end = 'obligations.endOfContract'
  part(end, ['choice', 'options', 'within', 'legalRetention'])
  commitment(`${end}.copies`)
  commitment(`${end}.proof`)
  const decision = stated('safeguards.decision')
  const modules = stated('safeguards.modules')
  const tools: readonly FactReading[] = [
    ...(stated('safeguards.tools')?.entries ?? []),
    ...(decision ? [{ ...decision, value: 'scc' }] : []),
  ].filter((tool, at, all) => all.findIndex(({ value }) => value === tool.value) === at)
  if (tools.length > 0)
    add(
      'safeguards',
      tools.map((tool) => {
        const [by, of] = tool.value === 'scc' ? [decision, modules] : []
        const sources = [...new Set([tool, by, of].flatMap((one) => one?.source ?? []))]
        return {
          type: tool.value,
          ...(by && { decision: by.value }),
          ...(of && { modules: of.value }),
          source: sources.length === 1 ? sources[0] : sources,
          quote: (by ?? tool).quote,
        }
      }),
    )
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
  part('governingLaw', ['law', 'courts'])
  plain('transfers')
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
