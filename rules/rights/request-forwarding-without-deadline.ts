import { casePrefix, placeIn, rule, t, term } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { promisedHelps } from './_assistance.ts'

/** Words that promise speed and no day. */
const vague: readonly unknown[] = ['without-undue-delay', 'promptly', 'reasonable-period']

export default rule({
  id: 'request-forwarding-without-deadline',
  chapter: 'rights',
  title: 'Requests passed on without a number of days',
  severity: 'info',
  basis: [gdpr(28, 3, 'e'), gdpr(12, 3)],
  remedy:
    'agree a number of days: your month runs from the day on which the provider has the request',
  request: 'requests-that-reach-you',
  answeredAt: ['obligations/assistance/rights/forwarding'],
  requirements: ['R17'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    // A case takes from the general statement what it does not say itself.
    const told = new Set<object>()
    for (const help of promisedHelps(service)) {
      const { forwarding } = help.detail
      const place = placeIn(help, 'forwarding')
      if (told.has(place.on)) continue
      told.add(place.on)
      if (forwarding === true)
        yield {
          ...place,
          message: t`${casePrefix(help)}requests are passed on, and no time is given`,
        }
      if (typeof forwarding === 'string' && vague.includes(forwarding))
        yield {
          ...place,
          message: t`${casePrefix(help)}requests are passed on ${words(forwarding)}, which is no number of days`,
        }
    }
  },
})

const words = (promptness: string) =>
  promptness === 'reasonable-period' ? t`within a reasonable period` : term(promptness)
