import {
  atSaid,
  casePrefix,
  enumerated,
  placeIn,
  rule,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { type EndingCase, promisedEndings } from './_ending.ts'

export default rule({
  id: 'end-of-contract-without-choice',
  chapter: 'retention',
  title: 'No choice between deletion and return',
  severity: 'warning',
  basis: [gdpr(28, 3, 'g')],
  remedy: 'agree that we choose between deletion and return when the services end',
  request: 'choice-at-the-end',
  answeredAt: ['obligations/endOfContract/choice!', 'obligations/endOfContract/options!'],
  requirements: ['R23'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const ending of promisedEndings(service)) {
      const gap = gapIn(ending)
      if (gap === undefined) continue
      yield atSaid(
        placeIn(ending, ending.detail.choice === 'customer' ? 'options' : 'choice'),
        t`${casePrefix(ending)}${gap}${exportOf(service)}`,
        {
          ...((isRefused(ending) || isTaken(ending, service)) && { severity: 'error' as const }),
          // Where one clause offers more than another, what is left of the choice is the same question.
          ...(ending.detail.choice === 'customer' &&
            service.obligations && {
              implies: [{ rule: 'contradiction', on: service.obligations, field: 'endOfContract' }],
            }),
        },
      )
    }
  },
})

/** The article gives the choice to the customer: silence leaves it there, a refusal takes it. */
const isRefused = ({ detail: { choice } }: EndingCase) => choice === false || choice === 'provider'

/** Deletion alone, from data that the customer cannot even take out itself: nothing of the choice is left. */
const isTaken = ({ detail: { choice, options = [] } }: EndingCase, service: Service) =>
  choice === undefined &&
  options.length > 0 &&
  !options.includes('return') &&
  statementsOf(service.obligations, 'export').length === 0

function gapIn({ detail: { choice, options } }: EndingCase): Wording | undefined {
  const offered = options && enumerated(options)
  if (choice === 'customer') {
    if (!options || (options.includes('erasure') && options.includes('return'))) return undefined
    return t`the customer may choose at the end of the contract, and only ${offered} is offered`
  }
  if (choice === 'provider')
    return t`the provider chooses what happens to the data at the end of the contract`
  if (choice === 'unknown')
    return t`who chooses between deletion and return at the end of the contract is unknown`
  if (choice === false)
    return t`the customer has no choice between deletion and return at the end of the contract${offered ? t`: ${offered} only` : ''}`
  return t`nothing says that the customer chooses between deletion and return at the end of the contract${offered ? t` (${offered})` : ''}`
}

/** An export that the customer makes itself softens the gap and does not close it: it is no choice at the end. */
function exportOf({ obligations }: Service): Wording {
  const stands = statementsOf(obligations, 'export').map(({ stand }) => stand)
  return stands.includes('stated')
    ? t`; the customer can export the data itself while the contract runs`
    : ''
}
