import { at, atSaid, prevailing, rule, statementsOf, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'
import { absent, caseSuffix, flowDowns, promised } from './_terms.ts'

export default rule({
  id: 'flow-down-missing',
  chapter: 'subprocessors',
  title: 'Obligations not passed on to sub-processors',
  severity: 'error',
  basis: [gdpr(28, 4)],
  remedy: 'agree that every sub-processor is put under the same obligations by contract',
  request: 'same-obligations',
  answeredAt: ['.', 'subprocessing/flowDown'],
  requirements: ['R27'],
  appliesTo: engaging,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = flowDowns(service)
    const subprocessors = engaged(service)
    const settledEach =
      subprocessors.length > 0 && subprocessors.every(({ flowDown }) => flowDown !== undefined)
    if (all.length === 0 && !settledEach)
      yield absent(
        service,
        'flowDown',
        t`nothing puts sub-processors under the obligations of the provider`,
      )
    for (const one of all) {
      if (one.stand === 'refused')
        yield atSaid(one, t`sub-processors are put under no obligations${caseSuffix(one)}`)
      if (one.stand === 'unknown')
        yield atSaid(one, t`the obligations of sub-processors are unknown${caseSuffix(one)}`)
    }
    for (const one of subprocessors) {
      const contract = prevailing(service, statementsOf(one, 'agreement'))
      const own = prevailing(service, statementsOf(one, 'flowDown'))
      if (contract?.stand === 'refused')
        yield at(one, 'agreement', t`there is no contract with ${subprocessorLabel(one)}`)
      else if (own?.stand === 'refused')
        yield at(one, 'flowDown', t`${subprocessorLabel(one)} is put under no obligations`)
      else if (own?.stand === 'unknown')
        yield at(
          one,
          'flowDown',
          t`the obligations of ${subprocessorLabel(one)} are unknown`,
          // What is promised for all covers it on paper.
          all.some(promised) ? { severity: 'warning' } : {},
        )
    }
  },
})
