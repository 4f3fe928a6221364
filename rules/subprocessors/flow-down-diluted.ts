import {
  atSaid,
  type FlowDown,
  linked,
  type Problem,
  prevailing,
  quoted,
  rule,
  type Service,
  type Statement,
  type Subprocessor,
  statementsOf,
  t,
  term,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { onlySeesTo } from '../law/subprocessor-practice.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'
import { caseSuffix, flowDowns, promised } from './_terms.ts'

export default rule({
  id: 'flow-down-diluted',
  chapter: 'subprocessors',
  title: 'Sub-processors under less than the same obligations',
  severity: 'error',
  basis: [gdpr(28, 4)],
  remedy: 'ask for the same data-protection obligations, by contract',
  request: 'same-obligations',
  answeredAt: ['.'],
  requirements: ['R27'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    const subprocessors = engaged(service)
    const hasContract = (one: Subprocessor) =>
      prevailing(service, statementsOf(one, 'agreement'))?.stand === 'stated'
    const allBound = subprocessors.length > 0 && subprocessors.every(hasContract)
    for (const one of flowDowns(service))
      yield* shortfallIn(service, one, t`sub-processors are`, allBound)
    for (const subprocessor of subprocessors)
      for (const one of statementsOf(subprocessor, 'flowDown'))
        yield* shortfallIn(
          service,
          one,
          t`${subprocessorLabel(subprocessor)} is`,
          hasContract(subprocessor),
        )
  },
})

/** That the provider answers for its sub-processors is the next sentence of the article, and mends nothing in this one. */
function* shortfallIn(
  service: Service,
  one: Statement<FlowDown>,
  who: Wording,
  bound: boolean,
): Generator<Problem> {
  if (!promised(one)) return
  const { byContract, qualified } = one.detail
  const same = one.word === 'same-obligations'
  const words = reservationBeyond('flowDown', qualified)
  const limits = [
    ...(words === undefined ? [] : [t`softened by ${quoted(words)}`]),
    ...(byContract === false ? [t`not by contract`] : []),
    ...(same ? [] : [t`not to the same obligations`]),
  ]
  const terms = same ? t`the same obligations` : term(one.word ?? '')
  if (limits.length > 0)
    return yield atSaid(one, t`${who} held to ${terms}, ${linked(limits)}${caseSuffix(one)}`, {
      severity:
        (same || one.word === 'similar-obligations') && byContract !== false ? 'warning' : 'error',
      cause: {
        on: service,
        field: 'subprocessing',
        key: 'diluted',
        message: (names) => t`sub-processors are held to less than the same obligations: ${names}`,
      },
      member: t`${terms}${caseSuffix(one)}`,
    })
  // To impose obligations is to contract for them; who only sees to it may do so by other means.
  const { quote = '', note = '' } = one.detail
  const isLoose = byContract === undefined && onlySeesTo(`${quote} ${note}`)
  if (!bound && isLoose)
    yield atSaid(
      one,
      t`${who} held to ${terms}, and nothing says that a contract binds them${caseSuffix(one)}`,
      { severity: 'warning', remedy: t`ask for a contract, or another legal act that binds them` },
    )
}
