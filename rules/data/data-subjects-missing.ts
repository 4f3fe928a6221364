import { at, isControlling, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSetAside } from '../law/notices.ts'
import { gapIn, inclusions, subjectsOf } from './_items.ts'

export default rule({
  id: 'data-subjects-missing',
  chapter: 'data',
  title: 'No categories of data subjects',
  severity: 'error',
  basis: [gdpr(28, 3), gdpr(30, 1, 'c')],
  remedy: 'have the categories of data subjects of each activity listed',
  request: 'description',
  answeredAt: ['activities/*/subjects'],
  asController: {
    basis: [gdpr(30, 1, 'c')],
    remedy: 'ask whose data each activity handles, as its record of processing has to say',
  },
  requirements: ['R6'],
  since: '0.1.0',
  *check(service) {
    for (const activity of service.activities ?? []) {
      if (isSetAside(activity, service)) continue
      const { id } = activity
      const gap = gapIn(activity.subjects, inclusions(subjectsOf(activity)))
      if (gap === undefined) continue
      const message = {
        undeclared: t`nothing is declared on whose data ${id} handles`,
        unknown: t`whose data ${id} handles is unknown`,
        excluded: t`${id} names only persons whose data it excludes`,
      }[gap]
      // A controller owes the categories to its own record, and not to the contract.
      yield at(activity, 'subjects', message, {
        ...((isControlling(activity) || gap === 'unknown') && { severity: 'warning' as const }),
        cause: {
          on: service,
          field: 'activities',
          key: gap,
          message: (names) => t`${several[gap]} ${names}`,
        },
        member: quoted(id),
      })
    }
  },
})

const several = {
  undeclared: t`nothing is declared on whose data are handled in`,
  unknown: t`it is unknown whose data are handled in`,
  excluded: t`only persons whose data are excluded are named in`,
} as const
