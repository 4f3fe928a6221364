import {
  type Cause,
  prevailing,
  rule,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { obligationDuties } from './_duties.ts'
import { gapsIn, type Lack, missingIn } from './_gaps.ts'
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
  absence: true,
  since: '0.1.0',
  *check(service, _, { accepted }) {
    const compliance = prevailing(service, statementsOf(service.obligations, 'compliance'))
    const general =
      compliance && promises(compliance) ? t`, beyond a general undertaking to help` : ''
    for (const { field, what, article } of obligationDuties) {
      const noun = t`help with ${what} (Article ${article})`
      yield* gapsIn(
        service,
        statementsOf(service.obligations, 'assistance', field),
        missingIn(service, 'assistance', field),
        {
          noun,
          absent: t`no ${noun} is declared${general}`,
          key: field,
          limits: 'assistance',
          accepted,
          remedy: t`agree ${noun}`,
          member: what,
          cause: (lack) => causeOf(service, lack, general),
        },
      )
    }
  },
})

const lacks = {
  missing: (what: Wording) => t`no help is declared with ${what}`,
  refused: (what: Wording) => t`help is refused with ${what}`,
  unknown: (what: Wording) => t`whether help is promised is unknown for ${what}`,
  qualified: (what: Wording) => t`help is promised only with a reservation for ${what}`,
} as const satisfies Record<Lack, (what: string) => Wording>

/** The five duties are one term of the agreement: what it lacks is asked for once. */
function causeOf(service: Service, lack: Lack, general: Wording): Cause {
  const { obligations } = service
  return {
    on: obligations ?? service,
    field: obligations ? 'assistance' : 'obligations',
    key: lack,
    message: (names) => t`${lacks[lack](names)}${lack === 'missing' ? general : ''}`,
  }
}
