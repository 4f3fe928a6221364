import { at, rule, t } from '../../src/model/rule.ts'
import { edpb } from '../law/cite.ts'
import { elsewhere, engaged, named, reachable, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'

const shown = 3

export default rule({
  id: 'subprocessor-without-contact',
  chapter: 'subprocessors',
  title: 'Sub-processors without address or contact',
  severity: 'info',
  basis: [edpb('22/2024', 31)],
  remedy: 'ask for the address and a contact person of each',
  request: 'details-of-sub-processors',
  answeredAt: ['subprocessors/*/address', 'subprocessors/*/contact'],
  appliesTo: engaging,
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    const known = engaged(service).filter((one) => named(one) && !elsewhere(one, estate))
    const missing = known.filter((one) => !reachable(one, estate))
    if (missing.length === 0) return
    // One finding a service: lists seldom give contacts, and sixty findings would hide the others.
    const names = missing.slice(0, shown).map(subprocessorLabel)
    const more = missing.length - names.length
    yield at(
      service,
      'subprocessors',
      t`no address or no contact is declared for ${names.join(', ')}${more > 0 ? t` and ${more} more` : ''}`,
    )
  },
})
