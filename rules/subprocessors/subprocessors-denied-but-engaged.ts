import { atSaid, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { contradictions, denial } from './_denial.ts'

const shown = 5

export default rule({
  id: 'subprocessors-denied-but-engaged',
  chapter: 'subprocessors',
  title: 'Sub-processors denied and yet declared',
  severity: 'error',
  basis: [gdpr(28, 2)],
  remedy: 'ask what role the company has, and have it authorised if it is a sub-processor',
  request: 'companies-outside-the-list',
  answeredAt: ['.'],
  requirements: ['R10'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const denied = denial(service)
    if (!denied) return
    const all = contradictions(service)
    const firm = all.filter(({ certain }) => certain)
    const [first, ...others] = firm.length > 0 ? firm : all
    if (!first) return
    const more = others.length > 0 ? t` (and ${others.length} more)` : ''
    yield atSaid(denied, t`the documents deny sub-processors, yet ${first.message}${more}`, {
      ...(firm.length === 0 && { severity: 'warning' }),
      related: [first, ...others].slice(0, shown),
    })
  },
})
