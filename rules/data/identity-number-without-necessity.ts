import { type Activity, atSaid, quoted, rule, t, type Wording } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isPayOrTax, isTaxNumber } from '../law/data-needs.ts'
import { type DataEntry, dataEntriesOf, meant } from './_items.ts'
import { namedPurposesOf } from './_purposes.ts'

export default rule({
  id: 'identity-number-without-necessity',
  chapter: 'data',
  title: 'Identity number without a reason',
  severity: 'warning',
  basis: [gdpr(5, 1, 'c'), gdpr(87)],
  remedy: 'ask what the number is needed for, or have it struck off the list',
  request: 'need-for-the-data',
  answeredAt: ['activities/*/data/*/necessity'],
  since: '0.1.0',
  *check({ activities = [] }) {
    for (const activity of activities)
      for (const item of dataEntriesOf(activity).filter(meant)) {
        const number = numberIn(item)
        const { necessity, visible } = item.detail
        if (number === undefined || visible === false) continue
        if (necessity === undefined && !isAskedByStatute(item, activity))
          yield atSaid(item, t`${called(activity, number)}, and no need for it is declared`)
        if (necessity === 'unknown')
          yield atSaid(item, t`${called(activity, number)}, and whether it is needed is unknown`)
      }
  },
})

/**
 * Whoever pays wages or pensions, keeps books or reports taxes is told by statute to use the number
 * of taxes or of social insurance. No statute of that kind asks for a passport.
 */
function isAskedByStatute({ detail: { items = [] } }: DataEntry, activity: Activity): boolean {
  return (
    items.length > 0 &&
    items.every(isTaxNumber) &&
    namedPurposesOf(activity).some(({ text }) => isPayOrTax(text))
  )
}

const called = ({ id }: Activity, number: Wording) => t`${id} holds ${number}`

/** How documents name it inside a wider category. "Caller ID" and the id of a device are none. */
const identity =
  /^(?:ID|identity|identification) (?:document|card|number)|\bpassport\b|\b(?:national|government|tax|social.security|national.insurance)\b.*\b(?:ID|identification|number)/i

/** The number that the item holds, in the words of the document where it has any. */
function numberIn({ category, detail: { items = [] } }: DataEntry): Wording | undefined {
  const named = items.find((item) => identity.test(item))
  const number = category === 'identity-number' ? (named ?? items[0]) : named
  if (number !== undefined) return quoted(number)
  return category === 'identity-number' ? t`an identity number` : undefined
}
