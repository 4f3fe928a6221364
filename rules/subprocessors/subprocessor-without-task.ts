import { at, rule, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { engaged, named, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-without-task',
  chapter: 'subprocessors',
  title: 'Sub-processor without a task',
  severity: 'warning',
  basis: [gdpr(28, 2), edpb('22/2024')],
  remedy: 'ask what it does for the service and with which data',
  request: 'details-of-sub-processors',
  answeredAt: ['subprocessors/*/task'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    for (const one of engaged(service)) {
      if (one.task !== undefined || !named(one)) continue
      yield at(one, 'task', t`nothing says what ${subprocessorLabel(one)} does`, {
        cause: {
          on: service,
          field: 'subprocessors',
          message: (names) => t`nothing says what each of these does: ${names}`,
        },
        member: subprocessorLabel(one),
      })
    }
  },
})
