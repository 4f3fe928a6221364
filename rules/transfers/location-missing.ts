import {
  at,
  enumerated,
  type Location,
  listed,
  processes,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isEea } from '../law/countries.ts'
import { isSetAside } from '../law/notices.ts'
import { namesHosting } from '../law/subprocessor-practice.ts'

export default rule({
  id: 'location-missing',
  chapter: 'transfers',
  title: 'Place of storage or of access not declared',
  severity: 'warning',
  basis: [gdpr(30, 2, 'c'), gdpr(13, 1, 'f')],
  remedy:
    'have the vendor name the countries of storage, and those from which the data are reached',
  request: 'places-of-processing',
  answeredAt: ['locations/*/countries', 'locations/-'],
  asController: {
    basis: [gdpr(13, 1, 'f'), gdpr(30, 1, 'e')],
    remedy: 'have the notice say whether data leave the Union, where to and on what ground',
  },
  since: '0.1.0',
  *check(service) {
    // The notice that answers has not been read.
    const { activities = [] } = service
    if (activities.length > 0 && activities.every((one) => isSetAside(one, service))) return
    const gaps = wanted.filter(([what, uses]) => {
      const there = listed(service.locations).filter(({ use }) => uses.includes(use))
      // Where nothing leaves the EEA nobody reaches it from outside.
      if (what === 'access' && service.transfers === false) return false
      return !there.some(isKnown) && !(what === 'storage' && hostIsKnown(service))
    })
    // No word on any place: whether Chapter V applies at all cannot be told.
    if (gaps.length === wanted.length && service.locations === undefined) {
      const whats = gaps.map(([what]) => what)
      yield at(service, 'locations', t`the places of ${enumerated(whats)} are not declared`, {
        severity: processes(service) ? 'error' : 'warning',
      })
      return
    }
    // Whoever is established in the EEA is presumed to work there; that others do is only not denied.
    const home = homeOf(service)
    for (const [what, uses] of gaps) {
      const message = t`the place of ${what} is`
      const first = listed(service.locations).find(({ use }) => uses.includes(use))
      if (first)
        yield at(
          first,
          'countries',
          t`${message} ${first.countries === undefined ? t`not named` : `${first.countries}`}`,
        )
      else if (service.locations === 'unknown')
        yield at(service, 'locations', t`${message} unknown`, { key: what })
      else if (what === 'access' && home !== undefined)
        yield at(
          service,
          'locations',
          t`nothing says from where the data are reached, beyond the provider's own country, ${home}`,
          { key: what, severity: 'info' },
        )
      else yield at(service, 'locations', t`${message} not declared`, { key: what })
    }
  },
})

const wanted: readonly (readonly [what: string, uses: readonly Location['use'][]])[] = [
  ['storage', ['storage', 'processing']],
  ['access', ['access', 'support', 'development', 'processing']],
]

/** Something is said of the place; whether it says enough is for other rules. */
function isKnown({ countries, regions, place, selected }: Location): boolean {
  if (regions !== undefined || place !== undefined || selected !== undefined) return true
  return countries !== undefined && countries !== 'unknown'
}

/** A sub-processor that hosts, and of which we know where it works, stores there. */
function hostIsKnown({ subprocessors }: Service): boolean {
  return listed(subprocessors).some(
    ({ task = '', locations = 'unknown', regions, inUse }) =>
      inUse !== false && namesHosting(task) && (locations !== 'unknown' || regions !== undefined),
  )
}

/** The country of a provider in the EEA. */
const homeOf = ({ provider }: Service) =>
  provider?.country !== undefined && isEea(provider.country) ? provider.country : undefined
