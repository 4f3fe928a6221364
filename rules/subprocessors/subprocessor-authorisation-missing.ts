import { atSaid, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { denial } from './_denial.ts'
import { engaging } from './_scopes.ts'
import { absent, authorisations, caseSuffix, silentOnChanges } from './_terms.ts'

export default rule({
  id: 'subprocessor-authorisation-missing',
  chapter: 'subprocessors',
  title: 'Sub-processors without authorisation',
  severity: 'error',
  basis: [gdpr(28, 2)],
  remedy: 'agree a general or a specific written authorisation of sub-processors',
  request: 'authorisation-of-sub-processors',
  answeredAt: ['subprocessing/authorisation'],
  requirements: ['R10'],
  appliesTo: engaging,
  absence: true,
  since: '0.1.0',
  *check(service) {
    if (denial(service)) return
    const all = authorisations(service)
    if (all.length === 0)
      yield {
        ...absent(service, 'authorisation', t`no authorisation of sub-processors is declared`),
        ...(silentOnChanges(service) && { implies: termsOfChange }),
      }
    for (const one of all) {
      if (one.stand === 'refused')
        yield {
          ...atSaid(one, t`sub-processors are engaged without authorisation${caseSuffix(one)}`),
          ...(silentOnChanges(service) && { implies: termsOfChange }),
        }
      if (one.stand === 'unknown')
        yield atSaid(one, t`how sub-processors are authorised is unknown${caseSuffix(one)}`)
      if (one.stand === 'qualified')
        yield atSaid(
          one,
          t`the authorisation is ${one.word}, and softened by "${one.detail.qualified}"${caseSuffix(one)}`,
          { severity: 'warning', remedy: t`agree the authorisation without that limit` },
        )
    }
  },
})

/** What a general authorisation would bring with it, and lacks where nothing is agreed. */
const termsOfChange = [
  { rule: 'subprocessor-change-without-notice' },
  { rule: 'objection-right-missing' },
]
