import { atSaid, isControlling, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'
import { namesFieldOfLaw } from '../law/statute-wording.ts'
import { placeOn, purposesOf } from './_purpose.ts'

export default rule({
  id: 'legal-obligation-unnamed',
  chapter: 'lawfulness',
  title: 'Legal obligation without its statute',
  severity: 'warning',
  basis: [gdpr(6, 1, 'c'), gdpr(6, 3)],
  remedy: 'ask which statute of the Union or of which Member State lays the obligation down',
  request: 'legal-basis',
  answeredAt: ['activities/*/purposes/*/law'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling))
      for (const purpose of purposesOf(activity)) {
        const { legalBasis, law } = purpose.detail
        if (legalBasis !== 'legal-obligation') continue
        const isField = law !== undefined && namesFieldOfLaw(law)
        if (law !== undefined && law !== 'unknown' && !isField) continue
        yield atSaid(
          placeOn(purpose, 'law'),
          isField
            ? t`${quoted(purpose.text)} rests on a legal obligation, and ${quoted(law)} names no statute`
            : law === undefined
              ? t`${quoted(purpose.text)} rests on a legal obligation, and no statute is named`
              : t`${quoted(purpose.text)} rests on a legal obligation, and its statute is unknown`,
        )
      }
  },
})
