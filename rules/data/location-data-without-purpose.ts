import { atSaid, rule, t } from '../../src/model/rule.ts'
import { eprivacy, gdpr } from '../law/cite.ts'
import { isCoarsePlace } from '../law/data-needs.ts'
import { dataEntriesOf, meant } from './_items.ts'
import { namedPurposesOf, served } from './_purposes.ts'

const words =
  /locat|localis|position|\bgeo|navigat|emergency|standort|\bortung|notruf|urgence|ubicaci|emergencia/i

export default rule({
  id: 'location-data-without-purpose',
  chapter: 'data',
  title: 'Location data without a purpose that needs them',
  severity: 'warning',
  basis: [eprivacy(9), gdpr(5, 1, 'b')],
  remedy: 'ask what the location is used for, and have that purpose named or the category excluded',
  request: 'need-for-the-data',
  answeredAt: ['activities/*/data/*/necessity'],
  since: '0.1.0',
  *check({ activities = [] }) {
    for (const activity of activities) {
      const purposes = namedPurposesOf(activity)
      if (purposes.length === 0 || served(purposes, ['location'], words)) continue
      const { features = [] } = activity
      const item = dataEntriesOf(activity).find(
        ({ category, ...one }) => category === 'location' && meant(one) && !areCoarse(one.detail),
      )
      const feature = features.find(({ type }) => type === 'location-tracking')
      const { necessity = 'unknown', visible } = item?.detail ?? {}
      if (necessity !== 'unknown' || (visible === false && !feature)) continue
      const message = t`${activity.id} ${feature ? t`tracks locations` : t`holds location data`}, and none of its purposes needs them`
      if (item) yield atSaid(item, message)
      else if (feature) yield atSaid({ on: feature, field: 'type' }, message)
    }
  },
})

const areCoarse = ({ items = [] }: { readonly items?: readonly string[] }) =>
  items.length > 0 && items.every(isCoarsePlace)
