import {
  at,
  enumerated,
  joined,
  type Problem,
  quoted,
  rule,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { staysOpen, typesInDetail } from '../law/data-practice.ts'
import { isSetAside } from '../law/notices.ts'
import { type DataEntry, dataEntriesOf, met } from './_items.ts'

export default rule({
  id: 'data-categories-too-broad',
  chapter: 'data',
  title: 'Categories of personal data left open',
  severity: 'warning',
  basis: [gdpr(28, 3), gdpr(14, 1, 'd'), edpb('07/2020')],
  remedy: 'have the list closed, without "and so on" or "any", and each family of data spelled out',
  request: 'description',
  answeredAt: ['.'],
  asController: {
    basis: [gdpr(14, 1, 'd'), gdpr(30, 1, 'c')],
    remedy: 'have the notice close the list, without "and so on" or "any"',
  },
  requirements: ['R5'],
  options: {
    generic: {
      type: 'strings',
      default: ['business'],
      description: 'Categories that say too little unless the document names the data in them.',
    },
  },
  since: '0.1.0',
  *check(service, _workspace, { generic }) {
    for (const activity of service.activities ?? []) {
      // What a contract only sets aside is for a notice to spell out.
      if (isSetAside(activity, service)) continue
      const items = dataEntriesOf(activity).filter(met)
      const [only, ...more] = items
      if (only && more.length === 0 && isExample(only)) {
        yield at(
          activity,
          'data',
          t`${activity.id} names ${quoted(only.category)} alone, as an example in a list that stays open, which sets out no types of data`,
          { severity: 'error', key: only.category },
        )
        continue
      }
      const open = items.filter((one) => isOpen(one) && one.category !== 'any')
      const any = items.filter(({ category }) => category === 'any')
      const vague = items.filter(
        ({ category, detail }) =>
          generic.includes(category) && !detail.openEnded && detail.items === undefined,
      )
      const parts = [
        ...(any.length > 0 ? [t`any category is admitted${withinWhat(any)}`] : []),
        ...(open.length > 0 ? [t`the list stays open under ${names(open)}`] : []),
        ...(vague.length > 0 ? [t`${names(vague)} does not say which data`] : []),
      ]
      if (parts.length === 0) continue
      yield at(
        activity,
        'data',
        t`${activity.id}: ${joined(parts, '; ')}`,
        moreOf([...any, ...open, ...vague]),
      )
    }
  },
})

/** Marked so, or by an item that ends in "and so on". */
const isOpen = ({ detail: { openEnded, items = [] } }: DataEntry) =>
  openEnded === true || items.some(staysOpen)

/** One category in passing: a list of examples that ends after the first says nothing of the others. */
const isExample = ({ category, detail: { openEnded, items = [] } }: DataEntry) =>
  category !== 'any' && openEnded === true && items.length < 2

const names = (items: readonly DataEntry[]) =>
  enumerated([...new Set(items.map(({ category }) => quoted(category)))])

function withinWhat(items: readonly DataEntry[]): Wording {
  const named = items.flatMap(({ detail }) => detail.items ?? [])
  return named.length === 0 ? '' : t` in ${enumerated(named.map(quoted))}`
}

/** Nobody can list what a customer puts where the provider cannot look: then the list is the customer's. */
function moreOf(items: readonly DataEntry[]): Omit<Problem, 'on' | 'field' | 'message'> {
  const key = [...new Set(items.map(({ category }) => category))].join('+')
  if (items.some(({ detail }) => detail.visible !== false)) return { key, law: typesInDetail }
  return {
    key,
    severity: 'info',
    remedy: t`list in the annex the categories that you yourself put into the service`,
  }
}
