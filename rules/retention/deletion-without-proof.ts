import {
  atSaid,
  casePrefix,
  type EndOfContract,
  placeIn,
  prevailing,
  quoted,
  rule,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { promisedEndings } from './_ending.ts'

export default rule({
  id: 'deletion-without-proof',
  chapter: 'retention',
  title: 'Deletion after the contract without proof',
  severity: 'info',
  basis: [gdpr(28, 3, 'h'), gdpr(5, 2), practice('deletion')],
  remedy: 'ask for a written confirmation of the deletion, with its date and what it covers',
  request: 'proof-of-deletion',
  answeredAt: ['obligations/endOfContract/proof'],
  requirements: ['R23'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const ending of promisedEndings(service)) {
      const proof = prevailing(
        service,
        ending.parts.flatMap(({ detail }) => statementsOf(detail as EndOfContract, 'proof')),
      )
      if (!proof)
        yield atSaid(
          placeIn(ending, 'proof'),
          t`${casePrefix(ending)}nothing says that the deletion after the contract is proved`,
        )
      else if (proof.stand === 'refused')
        yield atSaid(
          proof,
          t`${casePrefix(ending)}proof of the deletion after the contract is refused`,
        )
      else if (proof.stand === 'unknown')
        yield atSaid(
          proof,
          t`${casePrefix(ending)}whether the deletion after the contract is proved is unknown`,
        )
      else if (proof.stand === 'qualified')
        yield atSaid(
          proof,
          t`${casePrefix(ending)}proof of the deletion after the contract is promised only ${quoted(proof.detail.qualified ?? '')}`,
        )
    }
  },
})
