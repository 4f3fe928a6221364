import {
  atSaid,
  isControlling,
  type Problem,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'
import { type Purpose, placeOn, purposesOf } from './_purpose.ts'

/** An interest that only repeats the name of the basis names nothing. */
const empty =
  /^(?:(?:our|its|the|provider['’]?s?|a|business|commercial|overriding)\s+)*(?:legitimate\s+)?(?:business\s+)?interests?(?: of (?:the )?provider)?$|^unknown$/iu

export default rule({
  id: 'legitimate-interest-unnamed',
  chapter: 'lawfulness',
  title: 'Legitimate interest that is not named or not weighed',
  severity: 'warning',
  basis: [gdpr(6, 1, 'f'), gdpr(13, 1, 'd'), edpb('1/2024')],
  remedy: 'ask which interest is pursued, and for the balancing test',
  request: 'legal-basis',
  answeredAt: ['activities/*/purposes/*/interest', 'activities/*/purposes/*/balancing'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling))
      for (const purpose of purposesOf(activity))
        if (purpose.detail.legalBasis === 'legitimate-interests') yield* gapOf(purpose, service)
  },
})

function* gapOf(purpose: Purpose, service: Service): Generator<Problem> {
  const { interest, balancing } = purpose.detail
  const basis = t`${quoted(purpose.text)} rests on legitimate interests`
  const together = (message: (names: Wording) => Wording, key: string) => ({
    cause: { on: service, field: 'activities', key, message },
    member: quoted(purpose.text),
  })
  if (interest === undefined)
    return yield atSaid(
      placeOn(purpose, 'interest'),
      t`${basis}, and no interest is named`,
      together(
        (names) => t`legitimate interests carry ${names}, and no interest is named`,
        'interest',
      ),
    )
  if (empty.test(interest.trim()))
    return yield atSaid(
      placeOn(purpose, 'interest'),
      t`${basis}, and ${quoted(interest)} names no interest`,
    )
  const place = placeOn(purpose, 'balancing')
  const remedy = t`ask for the balancing test, or for its outcome in writing`
  if (balancing === undefined)
    yield atSaid(place, t`${basis}, and no balancing test is declared`, {
      severity: 'info',
      remedy,
      ...together(
        (names) => t`legitimate interests carry ${names}, and no balancing test is declared`,
        'balancing',
      ),
    })
  else if (balancing === 'unknown')
    yield atSaid(place, t`${basis}, and whether they were weighed is unknown`, {
      severity: 'info',
      remedy,
    })
  else if (!balancing)
    yield atSaid(place, t`${basis}, and the documents say that they were not weighed`, { remedy })
}
