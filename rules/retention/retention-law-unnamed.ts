import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { keptIn, subjectOf } from './_entry.ts'

export default rule({
  id: 'retention-law-unnamed',
  chapter: 'retention',
  title: 'Retention by a law that is not named',
  severity: 'warning',
  basis: [gdpr(5, 1, 'e'), practice('retention')],
  remedy: 'ask which statute of which country sets the period, and how long it is',
  request: 'storage-periods',
  answeredAt: ['activities/*/retention/*'],
  requirements: ['R3'],
  since: '0.1.0',
  *check(service) {
    for (const { entry, wording } of keptIn(service.activities)) {
      if (wording !== 'law-unnamed') continue
      const said = entry.criterion ?? entry.statute
      const words = said === undefined ? '' : t` (${quoted(said)})`
      yield at(
        entry,
        entry.setBy === 'law' ? 'setBy' : entry.criterion === undefined ? 'statute' : 'criterion',
        t`the retention of ${subjectOf(entry)} is left to the law${words}, and neither a statute nor a period is named`,
      )
    }
  },
})
