import {
  atSaid,
  type FlowDown,
  prevailing,
  rule,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'
import { caseSuffix, flowDowns, promised } from './_terms.ts'

export default rule({
  id: 'flow-down-diluted',
  chapter: 'subprocessors',
  title: 'Sub-processors under less than the same obligations',
  severity: 'warning',
  basis: [gdpr(28, 4)],
  remedy: 'ask for the same data-protection obligations, by contract',
  request: 'same-obligations',
  answeredAt: ['.'],
  requirements: ['R27'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    const liability = prevailing(service, statementsOf(service.subprocessing, 'liability'))
    const liable = liability?.word === 'full'
    const subprocessors = engaged(service)
    const bound = (one: (typeof subprocessors)[number]) =>
      prevailing(service, statementsOf(one, 'agreement'))?.stand === 'stated'
    const allBound = subprocessors.length > 0 && subprocessors.every(bound)

    for (const one of flowDowns(service))
      if (diluted(one)) yield finding(one, 'sub-processors are', liable, allBound)
    for (const subprocessor of subprocessors)
      for (const one of statementsOf(subprocessor, 'flowDown'))
        if (diluted(one))
          yield finding(one, `${subprocessorLabel(subprocessor)} is`, liable, bound(subprocessor))
  },
})

const diluted = (one: Statement<FlowDown>) =>
  promised(one) &&
  (one.word !== 'same-obligations' || one.stand === 'qualified' || one.detail.byContract === false)

/** Words alone protect nobody: without a contract and without a provider that answers for it, they are nothing. */
function finding(one: Statement<FlowDown>, who: string, liable: boolean, bound: boolean) {
  const { byContract, qualified } = one.detail
  const terms =
    one.word === 'same-obligations' ? 'the same obligations' : one.word?.replaceAll('-', ' ')
  const limits = [
    ...(qualified === undefined ? [] : [`softened by "${qualified}"`]),
    ...(byContract === false ? ['not by contract'] : []),
    ...(one.word === 'same-obligations' ? [] : ['not to the same obligations']),
  ]
  const worthless =
    !liable &&
    (byContract === false || (one.word !== 'same-obligations' && byContract !== true && !bound))
  return atSaid(
    one,
    `${who} held to ${terms}, ${limits.join(' and ')}${worthless ? ', and neither a contract nor full liability stands behind it' : ''}${caseSuffix(one)}`,
    worthless ? { severity: 'error' } : {},
  )
}
