import { at, type LawFact, rule, type Safeguard, t, type Wording } from '../../src/model/rule.ts'
import { clause, eu, gdpr } from '../law/cite.ts'
import { isEea } from '../law/countries.ts'
import { lawOf } from '../law/law-of.ts'
import { unsettledRoutes } from './_routes.ts'

/** Remembered from the text of the clauses and not looked up again, so every report says so. */
const memberStateLaw: LawFact = {
  id: 'clauses-law-of-member-state',
  title: 'Clauses 17 and 18: the law and the courts of a Member State, in modules 1 to 3',
  url: eu('2021/914').url,
  verified: false,
}

export default rule({
  id: 'clauses-outside-union-law',
  chapter: 'transfers',
  title: 'Standard clauses under the law or the courts of a third country',
  severity: 'error',
  basis: [clause('2021/914', 17), clause('2021/914', 18), gdpr(46, 2, 'c')],
  remedy: 'have Clauses 17 and 18 name the law and the courts of a Member State',
  request: 'standard-clauses',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    // The other regimes have the clauses amended, their law and their courts among them.
    if (law.regime !== 'EU') return
    for (const route of unsettledRoutes(service, law)) {
      for (const { safeguard } of route.own) {
        const { clauses } = safeguard
        if (!clauses || !isOfImporterAbroad(safeguard)) continue
        for (const field of ['law', 'courts'] as const) {
          const country = clauses[field]
          if (country === undefined || isEea(country)) continue
          const named = field === 'law' ? t`the law of ${country}` : t`the courts of ${country}`
          yield at(clauses, field, says(named), {
            law: memberStateLaw,
            cause: { on: safeguard, field: 'clauses', message: says },
            member: named,
          })
        }
      }
    }
  },
})

const says = (named: Wording) => t`the standard clauses name ${named}, outside the EEA`

/** A processor in the Union that sends data back to a controller abroad may choose another law. */
const isOfImporterAbroad = ({ type, modules }: Safeguard) =>
  type === 'scc' && (modules === undefined || modules.some((one) => one !== 4))
