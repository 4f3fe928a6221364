import { atSaid, casePrefix, placeIn, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { type EndingCase, promisedEndings, saidOf } from './_ending.ts'

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
    for (const ending of promisedEndings(service).filter(deletes)) {
      const proof = saidOf(service, ending, 'proof')
      if (!proof)
        yield atSaid(
          placeIn(ending, 'proof'),
          t`${casePrefix(ending)}nothing says that the deletion after the contract is proved`,
          {
            cause: {
              on: service.obligations ?? service,
              field: 'endOfContract',
              message: (names) => t`nothing says that the deletion is proved for ${names}`,
            },
            member:
              ending.detail.for === undefined
                ? t`the end of the contract`
                : quoted(ending.detail.for),
          },
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
      else if (reservationBeyond('proof', proof.detail.qualified) !== undefined)
        yield atSaid(
          proof,
          t`${casePrefix(ending)}proof of the deletion after the contract is promised only ${quoted(proof.detail.qualified ?? '')}`,
        )
    }
  },
})

/** Who only gives the data back has nothing to prove yet. */
const deletes = ({ detail: { options, for: of = '' } }: EndingCase) =>
  !/^(?:the )?(?:return|restitution|rückgabe|devolución)/i.test(of) &&
  (options === undefined || options.some((one) => one !== 'return'))
