import { prevailing, rule, statementsOf } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { obligationDuties } from './_duties.ts'
import { gapsIn, missingIn } from './_gaps.ts'
import { promises } from './_sources.ts'

export default rule({
  id: 'assistance-missing',
  chapter: 'obligations',
  title: 'No help with a duty of the controller',
  severity: 'error',
  basis: [gdpr(28, 3, 'f')],
  remedy: 'agree help with all that Articles 32 to 36 ask of us, each of the five duties by name',
  request: 'help-with-our-duties',
  answeredAt: ['.'],
  requirements: ['R18', 'R19', 'R20', 'R21', 'R22'],
  options: {
    accepted: {
      type: 'strings',
      default: [],
      description: "Reservations that you accept beside the law's own, in lower case",
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _, { accepted }) {
    const compliance = prevailing(service, statementsOf(service.obligations, 'compliance'))
    const general =
      compliance && promises(compliance) ? ', beyond a general undertaking to help' : ''
    for (const { field, what, article } of obligationDuties) {
      const noun = `help with ${what} (Article ${article})`
      yield* gapsIn(
        service,
        statementsOf(service.obligations, 'assistance', field),
        missingIn(service, 'assistance', field),
        {
          noun,
          absent: `no ${noun} is declared${general}`,
          key: field,
          limits: 'assistance',
          accepted,
          remedy: `agree ${noun}`,
        },
      )
    }
  },
})
