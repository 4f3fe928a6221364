import { casePrefix, placeIn, rule, t, type Wording } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { type Help, promisedHelps } from './_assistance.ts'

export default rule({
  id: 'request-forwarding-missing',
  chapter: 'rights',
  title: 'Requests that reach the provider are not passed on',
  severity: 'warning',
  basis: [gdpr(28, 3, 'e'), gdpr(12, 3)],
  remedy: 'agree that requests of data subjects are passed on, within a number of days',
  request: 'requests-that-reach-you',
  answeredAt: ['obligations/assistance/rights/forwarding'],
  requirements: ['R17'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const all = promisedHelps(service)
    const isGeneral = ({ detail }: Help) => detail.for === undefined
    for (const help of all) {
      // What is said of one kind of request limits that help, and passes on what comes in no other way.
      const isOwnLimit = !isGeneral(help) && help.detail.forwarding === undefined
      const gap = isOwnLimit && all.some(isGeneral) ? undefined : gapOf(help)
      if (gap !== undefined)
        yield { ...placeIn(help, 'forwarding'), message: t`${casePrefix(help)}${gap}` }
    }
  },
})

function gapOf({ detail: { forwarding } }: Help): Wording | undefined {
  const subject = t`passing on requests that reach the provider`
  if (forwarding === undefined) return t`nothing is declared on ${subject}`
  if (forwarding === false) return t`${subject} is refused`
  if (forwarding === 'unknown') return t`${subject}: whether and when is unknown`
  return undefined
}
