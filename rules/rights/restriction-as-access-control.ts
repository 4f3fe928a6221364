import { type Activity, at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'

const control = /access|security|password|permission|authoris|authoriz/i
const marking = /mark|block|freez|suspend|flag|lock|limit[^.]*\b(?:use|processing)/i

export default rule({
  id: 'restriction-as-access-control',
  chapter: 'rights',
  title: 'Restriction of processing taken for access control',
  severity: 'info',
  basis: [gdpr(4, 3), gdpr(18)],
  remedy: 'ask whether single data can be marked so that they are only stored',
  request: 'restriction-of-processing',
  answeredAt: ['.'],
  since: '0.1.0',
  *check({ activities = [], rights }) {
    for (const activity of activities) {
      const meaning = meaningOf(activity)
      if (meaning && isControl(meaning.detail))
        yield at(
          meaning,
          'detail',
          t`restriction means ${quoted(meaning.detail)} here, and not that data are marked to limit their use`,
        )
    }
    const right = rights?.restriction
    if (typeof right !== 'object') return
    const { limit = '' } = right
    if (isControl(limit))
      yield at(
        right,
        'limit',
        t`restriction means ${quoted(limit)} here, and not that data are marked to limit their use`,
      )
  },
})

const isControl = (meaning: string) => control.test(meaning) && !marking.test(meaning)

/** What the document understands by the operation. */
function meaningOf({ operations }: Activity): { readonly detail: string } | undefined {
  if (typeof operations !== 'object' || !('restriction' in operations)) return undefined
  const { restriction } = operations
  if (typeof restriction !== 'object' || restriction.included === false) return undefined
  return restriction.detail === undefined ? undefined : (restriction as { readonly detail: string })
}
