import { at, processes, rule, type Service } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { type Fact, factsIn, holdsUnknown, sections } from './_facts.ts'
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
    for (const section of ['documents', ...sections] as const) {
      if (!holdsUnknown(service[section])) continue
      const unknown = [...factsIn(service, section)].filter(
        (fact) => isUnknown(fact) && !isSaid(fact, service),
      )
      const [first] = unknown
      if (!first) continue
      const names = [...new Set(unknown.map(({ label }) => label))]
      yield at(
        service,
        section,
        first.path === section
          ? `${section}: unknown as a whole`
          : `unknown under ${section}: ${someOf(names)}`,
        {
          ofUnknown: true,
          related: unknown.slice(0, shown).map(({ on, field, label }) => ({
            on,
            field,
            message: `${label} is unknown`,
          })),
        },
      )
    }
  },
})

const shown = 4

/** The word, alone or in a list, or a period that nobody has found out. */
function isUnknown({ value, field }: Fact): boolean {
  if (Array.isArray(value)) return value.includes('unknown')
  return value === 'unknown' || (field === 'unknown' && value === true)
}

/** Whether a rule of another chapter says already that it is unknown: one gap, one finding. */
function isSaid(fact: Fact, service: Service): boolean {
  if (fact.path === 'provider.dpo') return officerReason(service) !== undefined
  return isJudged(fact, processes(service))
}
