import { at, quoted, rule, t, type Wording } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'liability-shifted',
  chapter: 'obligations',
  title: 'Liability for the processing put on the customer',
  severity: 'warning',
  basis: [gdpr(82, 2), gdpr(82, 4), gdpr(82, 5)],
  remedy:
    'agree that each party answers for its own breach, and that who pays for both recovers the other part',
  request: 'liability',
  answeredAt: [],
  requirements: ['R35'],
  appliesTo: processor,
  since: '0.1.0',
  *check({ liability }) {
    if (!liability) return
    for (const what of liability.excluded ?? [])
      yield at(liability, 'excluded', exclusions[what], { key: what })
    if (liability.indemnity !== 'customer') return
    const { indemnityFor } = liability
    yield at(
      liability,
      'indemnity',
      indemnityFor === undefined
        ? t`the customer has to hold the provider harmless, and the provider promises nothing of the kind`
        : t`the customer has to hold the provider harmless of ${quoted(indemnityFor)}, and the provider promises nothing of the kind`,
    )
  },
})

const exclusions = {
  'data-subjects': t`the provider is said not to answer for claims of data subjects, who can claim from either party`,
  fines: t`the provider is said not to answer for fines that its own breach brings about`,
  'data-protection': t`the provider is said not to answer for any processing of personal data`,
} as const satisfies Record<string, Wording>
