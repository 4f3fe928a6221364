import {
  type Activity,
  at,
  distinct,
  enumerated,
  isControlling,
  isUnknown,
  listed,
  type Problem,
  processes,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { awaitsNotice, isSetAside, unreadNotices } from '../law/notices.ts'
import { type Fact, factLabel, factsIn, holdsUnknown, sections } from './_facts.ts'
import { isJudged } from './_judged.ts'
import { officerReason } from './_officer.ts'
import { someOf } from './_words.ts'

export default rule({
  id: 'unknown-fact',
  chapter: 'documents',
  title: 'Facts that nobody knows',
  severity: 'warning',
  basis: [gdpr(5, 2), gdpr(24, 1)],
  remedy: 'look into the documents, or ask the vendor, and declare what they say',
  request: 'open-facts',
  answeredAt: ['?'],
  since: '0.1.0',
  *check(service) {
    yield* unread(service)
    const aside = (service.activities ?? []).filter((one) => isSetAside(one, service))
    yield* setAside(service, aside)
    const said = objectsIn(aside)
    for (const section of ['documents', ...sections] as const) {
      if (!holdsUnknown(service[section])) continue
      const unknown = factsIn(service, section).filter(
        (fact) => isUnknownFact(fact) && !said.has(fact.on) && !isSaid(fact, service),
      )
      const [first] = unknown
      if (!first) continue
      const names = [...new Set(unknown.map(factLabel))]
      yield at(
        service,
        section,
        first.path === section
          ? t`${section}: unknown as a whole`
          : t`unknown under ${section}: ${someOf(names)}`,
        {
          ofUnknown: true,
          related: unknown.slice(0, shown).map((fact) => ({
            on: fact.on,
            field: fact.field,
            message: t`${factLabel(fact)} is unknown`,
          })),
        },
      )
    }
  },
})

const shown = 4

/** Papers that nobody has opened: what they may say is not held against the vendor. */
function* unread(service: Service): Generator<Problem> {
  const { documents = {}, activities = [] } = service
  const awaited =
    activities.some(isControlling) && awaitsNotice(service) ? unreadNotices(service) : []
  const ids = Object.keys(documents).filter(
    (id) => documents[id]?.read === false || awaited.includes(id),
  )
  const [first] = ids
  const document = first === undefined ? undefined : documents[first]
  if (!document) return
  yield at(
    document,
    document.read === false ? 'read' : 'status',
    t`${enumerated(ids.map(quoted))} ${ids.length > 1 ? 'have' : 'has'} not been read, and what may stand there is not judged`,
    {
      severity: 'info',
      remedy: t`read it, and declare what it says`,
      ofUnknown: true,
      related: ids.slice(1).flatMap((id) => {
        const other = documents[id]
        return other ? [{ on: other, message: t`${quoted(id)} has not been read` }] : []
      }),
    },
  )
}

/** What a contract sets aside, and no notice that is known answers. */
function* setAside(service: Service, aside: readonly Activity[]): Generator<Problem> {
  if (unreadNotices(service).length > 0) return
  const open = aside.map((activity) => ({ activity, gaps: gapsIn(activity) }))
  const found = open.filter(({ gaps }) => gaps.length > 0)
  const [first] = found
  if (!first) return
  const gaps = distinct(found.flatMap((one) => one.gaps))
  const ids = found.map(({ activity }) => quoted(activity.id))
  yield at(
    first.activity,
    undefined,
    t`${enumerated(ids)} ${ids.length > 1 ? 'are' : 'is'} only set aside by the contract, and no notice has been read: ${enumerated(gaps)} ${gaps.length > 1 ? 'are' : 'is'} unknown`,
    {
      remedy: t`ask for the notice to the persons concerned, and declare what it says`,
      ofUnknown: true,
      related: found.slice(1).map(({ activity }) => ({
        on: activity,
        message: t`${quoted(activity.id)} is set aside too`,
      })),
    },
  )
}

/** What Articles 6 and 13 ask of a controller and nobody has looked up. */
function gapsIn({ purposes, subjects, retention, notice }: Activity): readonly Wording[] {
  const isOpen = (value: unknown) => value === undefined || isUnknown(value)
  const bases = listed(purposes).map((one) =>
    typeof one === 'string' ? undefined : one.legalBasis,
  )
  return [
    ...(bases.some(isOpen) ? [t`legal basis`] : []),
    ...(isOpen(subjects) ? [t`persons`] : []),
    ...(isOpen(retention) ? [t`retention`] : []),
    ...(isOpen(notice) ? [t`notice`] : []),
  ]
}

/** Everything that is declared inside. */
function objectsIn(nodes: unknown, found: Set<object> = new Set()): ReadonlySet<object> {
  if (typeof nodes !== 'object' || nodes === null) return found
  found.add(nodes)
  for (const node of Object.values(nodes)) objectsIn(node, found)
  return found
}

/** The word, alone or in a list, or a period that nobody has found out. */
function isUnknownFact({ value, field }: Fact): boolean {
  if (Array.isArray(value)) return value.includes('unknown')
  return value === 'unknown' || (field === 'unknown' && value === true)
}

/** Whether a rule of another chapter says already that it is unknown: one gap, one finding. */
function isSaid(fact: Fact, service: Service): boolean {
  if (fact.path === 'provider.dpo') return officerReason(service) !== undefined
  return isJudged(fact, processes(service))
}
