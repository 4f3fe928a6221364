import { at, rule, t } from '../../src/model/rule.ts'
import { adequacy, isThirdCountry } from '../law/adequacy.ts'
import { gdpr } from '../law/cite.ts'
import { type Law, lawOf } from '../law/law-of.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'governing-law-outside-union',
  chapter: 'obligations',
  title: 'Agreement under the law of a third country',
  severity: 'warning',
  basis: [gdpr(28, 3)],
  remedy: 'agree that the law of a Member State governs the agreement on the processing',
  request: 'governing-law-outside-union',
  answeredAt: ['governingLaw/law'],
  appliesTo: processor,
  since: '0.1.0',
  *check({ governingLaw }, workspace) {
    const country = governingLaw?.law
    if (!governingLaw || country === undefined || protects(country, lawOf(workspace))) return
    yield at(
      governingLaw,
      'law',
      t`the agreement stands under the law of ${country}, a third country that no decision recognises`,
    )
  },
})

/** Whether a contract under that law can hold what Article 28(3) asks: recognition of some companies there says nothing of its law. */
const protects = (country: string, law: Law): boolean =>
  !isThirdCountry(country, law.regime, law.asOf) ||
  adequacy(country, law.regime, law).some(
    ({ conditions }) => !conditions.some(({ id }) => id.startsWith('dpf')),
  )
