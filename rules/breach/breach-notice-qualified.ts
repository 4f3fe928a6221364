import { at, atSaid, casePrefix, placeIn, quoted, rule, t } from '../../src/model/rule.ts'
import { namesBreach } from '../law/agreement-practice.ts'
import { narrowsBreach } from '../law/breach-wording.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { promisedNotices } from './_notice.ts'

export default rule({
  id: 'breach-notice-qualified',
  chapter: 'breach',
  title: 'Breach notice with a reservation',
  severity: 'warning',
  basis: [gdpr(33, 2)],
  remedy: 'have the reservation struck out: the duty to tell the controller knows none',
  request: 'breach-notification',
  answeredAt: ['breach/notice'],
  requirements: ['R34'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const promised = promisedNotices(service)
    for (const notice of promised) {
      if (notice.stand !== 'qualified') continue
      const { qualified = '' } = notice.detail
      yield atSaid(
        placeIn(notice, 'qualified'),
        t`${casePrefix(notice)}notice of a breach is promised only ${quoted(qualified)}`,
      )
    }
    const [only, ...others] = promised
    if (!only) return
    // One case among several is told apart from the others; one that stands alone is a limit.
    const limit = others.length === 0 ? only.detail.for : undefined
    if (limit !== undefined && narrowsBreach(limit))
      yield atSaid(
        placeIn(only, 'for'),
        t`notice of a breach is promised only for ${quoted(limit)}`,
      )
    else
      for (const definition of service.definitions ?? [])
        if (namesBreach(definition.term) && narrowsBreach(definition.meaning ?? ''))
          yield at(
            definition,
            'meaning',
            t`notice of a breach is promised, and ${quoted(definition.term)} means less than Article 4(12) does: ${quoted(definition.meaning ?? '')}`,
          )
  },
})
