import {
  at,
  atSaid,
  enumerated,
  listed,
  type Region,
  rule,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { countriesOf, regions } from '../law/countries.ts'
import { isOpen, lawOf } from '../law/law-of.ts'
import { awaitsConsent, type FlowMention, flowsOf, onlyPasses } from './_flows.ts'
import { recipientLabel } from './_recipients.ts'

export default rule({
  id: 'location-unspecified',
  chapter: 'transfers',
  title: 'Place of processing left open',
  severity: 'error',
  basis: [gdpr(28, 3, 'a'), gdpr(30, 2, 'c')],
  remedy: 'have the vendor name every country, for storage and for access',
  request: 'places-of-processing',
  answeredAt: ['locations/*/countries', 'subprocessors/*/locations', 'transfers/*/to'],
  asController: {
    basis: [gdpr(13, 1, 'f'), gdpr(30, 1, 'e')],
    remedy: 'have the notice name every country outside the Union, for storage and for access',
  },
  since: '0.1.0',
  *check(service, workspace) {
    for (const flow of flowsOf(service, lawOf(workspace))) {
      if (!isOpen(flow.to)) continue
      const [first, ...others] = [...flow.mentions].sort(placesFirst)
      if (!first) continue
      const ours = flow.mentions.every((mention) => mention.ours)
      const beside = flow.mentions.every((mention) => mention.beside)
      const mild =
        ours || beside || onlyPasses(flow) || flow.to === 'unknown' || awaitsConsent(flow)
      yield atSaid(first, open(first), {
        ...(mild && { severity: 'warning' as const }),
        ...(ours && { remedy: t`declare the countries that you chose, under selected` }),
        // Places that the documents leave open are one question.
        ...(!ours && {
          cause: {
            on: service,
            field: service.transfers === undefined ? 'locations' : 'transfers',
            message: (names: Wording) => t`no country is named for ${names}`,
          },
          member: placeOf(first),
        }),
        related: others.map((other) => ({
          on: other.on,
          field: other.field,
          message: open(other),
        })),
      })
    }
    const { subprocessing } = service
    const wide = (subprocessing?.permittedRegions ?? []).filter(isWide)
    if (subprocessing && wide.length > 0)
      yield at(
        subprocessing,
        'permittedRegions',
        t`sub-processors may be in ${enumerated(wide.map((one) => worded(regions[one].title)))}, which names no country`,
        { severity: 'warning', remedy: t`agree the countries in which sub-processors may work` },
      )
    for (const place of listed(service.locations)) {
      if (place.change !== 'provider') continue
      const where = [...listed(place.countries), ...(place.regions ?? [])]
      yield at(
        place,
        'change',
        t`${tasks[place.use]}${where.length > 0 ? t` (${enumerated(where)})` : ''} may change as the provider likes`,
        {
          severity: 'warning',
          remedy: t`agree that the place changes only with our consent, or after notice with a right to object`,
        },
      )
    }
  },
})

/** A region that does not tell its countries, so that a promise to stay in it holds nobody. */
const isWide = (place: string): place is Region =>
  Object.hasOwn(regions, place) && countriesOf(place) === undefined

/** Where the data are says more than that they are transferred. */
function placesFirst(a: FlowMention, b: FlowMention): number {
  return Number(a.use === 'transfer') - Number(b.use === 'transfer')
}

const tasks = {
  transfer: t`the destination`,
  'sub-processor': t`the place of work`,
  provider: t`the place of work`,
  storage: t`the place of storage`,
  backup: t`the place of backups`,
  processing: t`the place of processing`,
  development: t`the place of development`,
  access: t`the place of access`,
  support: t`the place of support`,
  transit: t`the way of the data`,
} as const satisfies Record<FlowMention['use'], Wording>

const placeOf = ({ use, recipient }: FlowMention) =>
  recipient === undefined ? tasks[use] : t`${tasks[use]} for ${recipientLabel(recipient)}`

function open(mention: FlowMention): Wording {
  const { to, region, ours, beside } = mention
  const what = placeOf(mention)
  if (region !== undefined && beside)
    return t`${what} is said to be ${worded(regions[region].title)} too, beside what is named`
  if (region !== undefined) return t`${what} is only said to be ${worded(regions[region].title)}`
  if (ours) return t`${what} is ours to choose, and our choice is not declared`
  return to === 'unknown' ? t`${what} is unknown` : t`${what} is left open: no country is named`
}
