import { at, enumerated, joined, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSetAside } from '../law/notices.ts'
import { met, subjectsOf } from './_items.ts'

export default rule({
  id: 'data-subjects-too-broad',
  chapter: 'data',
  title: 'Categories of data subjects left open',
  severity: 'warning',
  basis: [gdpr(28, 3), gdpr(30, 1, 'c')],
  remedy: 'have the list of data subjects closed, without "and so on" or "any person"',
  request: 'description',
  answeredAt: ['.'],
  asController: {
    basis: [gdpr(30, 1, 'c')],
    remedy: 'ask whose data are meant, without "and so on" or "any person"',
  },
  requirements: ['R6'],
  since: '0.1.0',
  *check(service) {
    for (const activity of service.activities ?? []) {
      // What a contract only sets aside is for a notice to spell out.
      if (isSetAside(activity, service)) continue
      const items = subjectsOf(activity).filter(met)
      const open = items.filter(({ category, detail }) => detail.openEnded && category !== 'any')
      const parts = [
        ...(items.some(({ category }) => category === 'any') ? [t`any person is admitted`] : []),
        ...(open.length > 0
          ? [
              t`the list stays open under ${enumerated(open.map(({ category }) => quoted(category)))}`,
            ]
          : []),
      ]
      if (parts.length > 0)
        yield at(activity, 'subjects', t`${activity.id}: ${joined(parts, '; ')}`, {
          key: open.map(({ category }) => category).join('+') || 'any',
        })
    }
  },
})
