import type { Activity, Document, Service } from '../../model/declaration.ts'
import {
  casesOf,
  isControlling,
  isProcessing,
  listed,
  outcomesOf,
  type Statement,
  statementsOf,
} from '../../model/fact.ts'
import type { ObligationId } from './columns.ts'

/** How an obligation stands by what is declared alone. */
export type FactState = 'declared' | 'qualified' | 'unknown' | 'missing' | 'not-applicable'

const worstFirst = ['missing', 'unknown', 'qualified', 'declared'] as const
type Answered = (typeof worstFirst)[number]

/** The worst of several: an obligation is met in all its parts or not at all. */
function worst(states: readonly Answered[]): Answered {
  return worstFirst.find((state) => states.includes(state)) ?? 'missing'
}

const byStand = {
  stated: 'declared',
  qualified: 'qualified',
  refused: 'missing',
  unknown: 'unknown',
} as const satisfies Record<Statement['stand'], Answered>

/**
 * The law itself says "insofar as possible" of help to the controller, and of rights. Whether a
 * reservation takes more than that away is for the rules to judge, and their findings count.
 */
const reserved = { ...byStand, qualified: 'declared' } as const

type Limited = { readonly for?: string }

/**
 * How a term stands: in its worst case, and softened where it holds in named cases only. `words` are
 * those that promise less than the law asks for.
 */
function term<D extends object>(
  service: Service,
  all: readonly Statement<D>[],
  words: Readonly<Record<string, Answered>> = {},
  stands: Readonly<Record<Statement['stand'], Answered>> = byStand,
): Answered {
  const cases = casesOf(service, all as readonly Statement<D & Limited>[], () => 0)
  if (cases.length === 0) return 'missing'
  const limited = cases.every(({ detail }) => (detail as Limited).for !== undefined)
  return worst([
    ...cases.map(({ stand, word = '' }) => words[word] ?? stands[stand]),
    ...(limited ? (['qualified'] as const) : []),
  ])
}

/** A term that the law asks for beside the main one: where nothing declares it, something is there still. */
const beside = (state: Answered): Answered => (state === 'missing' ? 'qualified' : state)

/** How each obligation stands in a declaration. */
export const factsOf: Readonly<Record<ObligationId, (service: Service) => FactState>> = {
  '28(3)': (service) => worst([agreement(service), ...processing(service).map(described)]),
  '28(3)(a)': (service) => {
    const own = (field: 'documented' | 'transfers' | 'exceptionNotice') =>
      term(service, statementsOf(service.obligations, 'instructions', field))
    const exception = term(
      service,
      statementsOf(service.obligations, 'instructions', 'legalException'),
      {
        'any-law': 'qualified',
      },
    )
    return worst([
      own('documented'),
      ...[own('transfers'), exception, own('exceptionNotice')].map(beside),
    ])
  },
  '28(3)(b)': (service) => term(service, statementsOf(service.obligations, 'confidentiality')),
  '28(3)(c)': (service) => term(service, statementsOf(service.obligations, 'security')),
  '28(3)(d)': (service) =>
    engagesNobody(service) ? 'not-applicable' : worst([authorisation(service), flowDown(service)]),
  '28(3)(e)': (service) =>
    term(service, statementsOf(service.obligations, 'assistance', 'rights'), {}, reserved),
  '28(3)(f)': (service) =>
    worst(
      (['security', 'breachAuthority', 'breachSubjects', 'dpia', 'priorConsultation'] as const).map(
        (field) =>
          term(service, statementsOf(service.obligations, 'assistance', field), {}, reserved),
      ),
    ),
  '28(3)(g)': ending,
  '28(3)(h)': (service) => worst([information(service), audits(service)]),
  '28(2)': (service) =>
    engagesNobody(service)
      ? 'not-applicable'
      : worst([authorisation(service), ...advance(service).map(beside)]),
  '28(4)': (service) =>
    engagesNobody(service)
      ? 'not-applicable'
      : worst([
          flowDown(service),
          term(service, statementsOf(service.subprocessing, 'liability'), { limited: 'qualified' }),
        ]),
  '32': measures,
  '33': (service) => {
    const notices = statementsOf(service.breach, 'notice')
    const promised = notices.filter(({ detail }) => detail.cooperation !== true)
    return term(service, promised)
  },
  '44-49': transfers,
  retention: ({ activities = [] }) => worst(activities.map(kept)),
  rights,
}

const processing = ({ activities = [] }: Service) => activities.filter(isProcessing)

/** The best document that can be the agreement. */
function agreement({ documents = {} }: Service): Answered {
  const states = Object.values(documents).map(weighed)
  return worstFirst.findLast((state) => states.includes(state)) ?? 'missing'
}

function weighed({ type, status, legalEffect }: Document): Answered {
  if (legalEffect === false || status === 'superseded') return 'missing'
  if (type === 'annex' || type === 'terms-of-service') return 'qualified'
  if (type !== 'agreement') return 'missing'
  const unread = status === 'linked' || status === 'to-be-executed' || status === 'draft'
  return unread ? 'qualified' : 'declared'
}

/** Whether the agreement says what is done with which data of whom. */
function described({ purposes, data, subjects }: Activity): Answered {
  return worst([purposes, data, subjects].map(listState))
}

function listState(list: unknown): Answered {
  if (list === 'unknown') return 'unknown'
  return Array.isArray(list) && list.length > 0 ? 'declared' : 'missing'
}

/** Whether the documents say that there is no sub-processor. */
function engagesNobody({ subprocessors, subprocessing }: Service): boolean {
  if (listed(subprocessors).length > 0) return false
  const all = statementsOf(subprocessing, 'authorisation')
  return (
    subprocessors === false || (all.length > 0 && all.every(({ word = '' }) => word === 'none'))
  )
}

function authorisation(service: Service): Answered {
  return term(service, statementsOf(service.subprocessing, 'authorisation'))
}

/** Notice and objection: what a general authorisation is worth. */
function advance(service: Service): readonly Answered[] {
  const all = statementsOf(service.subprocessing, 'authorisation')
  if (all.length > 0 && all.every(({ word }) => word === 'specific')) return []
  return (['notice', 'objection'] as const).map((field) =>
    term(service, statementsOf(service.subprocessing, field)),
  )
}

function flowDown(service: Service): Answered {
  return term(service, statementsOf(service.subprocessing, 'flowDown'), {
    'equivalent-guarantees': 'qualified',
    'sufficient-guarantees': 'qualified',
    'adequate-assurances': 'qualified',
  })
}

/** Deletion after the contract: by its own term, or by a period of every activity that runs from the end. */
function ending(service: Service): Answered {
  const own = statementsOf(service.obligations, 'endOfContract')
  if (own.length > 0) return term(service, own)
  const all = processing(service)
  const ends = all.every(({ retention }) =>
    listed(retention).some(
      ({ period, from, then }) =>
        period !== undefined &&
        (from === 'contract-end' || from === 'service-end') &&
        !outcomesOf(then).includes('archive'),
    ),
  )
  return all.length > 0 && ends ? 'declared' : 'missing'
}

/** Reports are information too, though not all that the law wants. */
function information(service: Service): Answered {
  const own = term(service, statementsOf(service.obligations, 'audit', 'information'))
  const reports = statementsOf(service.obligations, 'audit').some(
    ({ detail: { reports = [], audits } }) => reports.length > 0 || audits === 'reports-only',
  )
  return own === 'missing' && reports ? 'qualified' : own
}

function audits(service: Service): Answered {
  const own = term(service, statementsOf(service.obligations, 'audit', 'audits'), {
    'reports-only': 'missing',
    'own-audits-only': 'missing',
  })
  const named = statementsOf(service.obligations, 'audit').some(({ detail: { auditors = [] } }) =>
    auditors.some((auditor) => auditor !== 'authority'),
  )
  return own === 'missing' && named ? 'qualified' : own
}

function measures({ security }: Service): Answered {
  const all = security?.measures
  if (all === 'unknown') return 'unknown'
  if (listed(all).length === 0)
    return security?.byReference === undefined || all === false ? 'missing' : 'qualified'
  return listed(all).every(({ qualified }) => qualified !== undefined) ? 'qualified' : 'declared'
}

/**
 * Whether it can be told where the data are and what carries them there. Which country needs what is
 * the law's to say, and its findings do.
 */
function transfers({ transfers: all, locations }: Service): FactState {
  if (all === 'unknown') return 'unknown'
  if (all === false) return 'not-applicable'
  if (listed(all).length > 0)
    return worst(
      listed(all).flatMap(({ to, safeguard }) => {
        const tools = Array.isArray(safeguard) ? safeguard : [safeguard]
        return [place(to), ...tools.map(tool)]
      }),
    )
  if (locations === 'unknown') return 'unknown'
  return worst(
    listed(locations).map(({ countries, regions = [] }) =>
      countries === undefined && regions.length > 0 ? 'declared' : place(countries),
    ),
  )
}

function place(where: unknown): Answered {
  if (where === 'unknown') return 'unknown'
  return where === undefined || where === 'unspecified' ? 'missing' : 'declared'
}

function tool(safeguard: unknown): Answered {
  if (safeguard === 'unknown') return 'unknown'
  if (typeof safeguard !== 'object' || safeguard === null) return 'declared'
  const { type, qualified } = safeguard as { readonly type?: string; readonly qualified?: string }
  if (type === 'unknown') return 'unknown'
  return type === 'link' || qualified !== undefined ? 'qualified' : 'declared'
}

function kept({ retention }: Activity): Answered {
  if (retention === 'unknown') return 'unknown'
  return worst(
    listed(retention).map(({ unknown, qualified }) => {
      if (unknown) return 'unknown'
      return qualified === undefined ? 'declared' : 'qualified'
    }),
  )
}

/** The rights that the service serves; of a provider that is controller only, its notices. */
function rights(service: Service): Answered {
  const { activities = [] } = service
  if (activities.length > 0 && activities.every(isControlling))
    return worst(activities.map((activity) => term(service, statementsOf(activity, 'notice'))))
  const names = [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
  ] as const
  const all = names.map((name) =>
    term(
      service,
      statementsOf(service.rights, name),
      { limited: 'qualified', refused: 'missing' },
      reserved,
    ),
  )
  const none = all.every((state) => state === 'missing')
  return none ? 'missing' : worst(all.map(beside))
}
