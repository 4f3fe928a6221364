import { atSaid, distinct, enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { servedClassOf } from '../law/purpose-wording.ts'
import { dataLabel, dataOf } from './_data.ts'
import { purposesOf } from './_purpose.ts'

const shown = 4

export default rule({
  id: 'purpose-without-matching-data',
  chapter: 'lawfulness',
  title: 'Purpose that none of the declared data can serve',
  severity: 'error',
  basis: [gdpr(5, 1, 'b'), gdpr(5, 1, 'c')],
  remedy: 'ask which data serve the purpose, and declare them, or have the purpose struck out',
  request: 'purposes',
  answeredAt: ['.'],
  since: '0.1.0',
  *check(service) {
    for (const activity of service.activities ?? []) {
      const data = dataOf(activity)
      // Where no data are declared at all, that is the gap.
      if (data.length === 0) continue
      for (const purpose of purposesOf(activity)) {
        const served = servedClassOf(purpose.text)
        if (!served) continue
        const own = purpose.detail.data
        const used = own ?? data.map(({ category }) => category)
        // Only whoever named a category of his own knows what it holds.
        if (used.some((one) => served.servedBy.includes(one) || one.startsWith('x-'))) continue
        const all = distinct(own ?? data.map(dataLabel))
        const names =
          all.length > shown ? [...all.slice(0, shown), t`${all.length - shown} more`] : all
        yield atSaid(
          purpose.field === undefined
            ? { on: purpose.on, field: own ? 'data' : 'purpose' }
            : purpose,
          t`${quoted(purpose.text)} needs data such as ${enumerated(served.servedBy.slice(0, 3))}, and ${own ? t`only ${enumerated(names)} ${names.length > 1 ? 'are' : 'is'} used for it` : t`${quoted(activity.id)} has only ${enumerated(names)}`}`,
          {
            cause: {
              on: activity,
              field: 'purposes',
              message: (purposes) =>
                t`none of the data of ${quoted(activity.id)} can serve ${purposes}`,
            },
            member: quoted(purpose.text),
          },
        )
      }
    }
  },
})
