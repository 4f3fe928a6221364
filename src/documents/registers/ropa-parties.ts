import type { Activity, Organisation, Provider } from '../../model/declaration.ts'
import { isProcessing } from '../../model/fact.ts'
import { officerOf } from '../../model/officer.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell, plainCell, textCell } from './cells.ts'
import type { Reached } from './chain.ts'
import type { RegisterContext } from './context.ts'
import type { RecordSide } from './record-side.ts'
import type { RegisterCell } from './register.ts'
import type { RopaKey } from './ropa-columns.ts'

type Keys = Extract<
  RopaKey,
  | 'providerRole'
  | 'ourRole'
  | 'controller'
  | 'controllerContact'
  | 'jointController'
  | 'jointContact'
  | 'representative'
  | 'officer'
  | 'processor'
  | 'processorContact'
  | 'processorRepresentative'
  | 'processorOfficer'
>

type Party = Provider | Organisation | undefined

/** Who is who in an activity: point (a) of both records. */
export function partyCells(
  { service, way }: Reached,
  activity: Activity,
  side: RecordSide,
  { subject, legal, country, own }: RegisterContext & { readonly own: Words['ropa'] },
): Readonly<Record<Keys, RegisterCell>> {
  const { organisation } = subject.workspace
  const { provider } = service
  const { role, customerRole } = activity
  const contact = (party: Party) => contactOf(party, country)
  const controller = side === 'provider' ? provider : organisation
  const joint = role === 'joint-controller' ? provider : undefined
  const none = gap('not-applicable')
  const asProcessor = isProcessing(activity)
  const ofProcessor = (cell: RegisterCell) => (side === 'processor' ? cell : none)
  // For whom we act, or somebody between us and the provider, nothing here says.
  const nameless = side === 'processor' && way.length === 1 && customerRole === 'processor'
  const upstream = way.slice(0, -1).map(({ name }) => name)
  const name = controller?.name
  const through =
    name === undefined || upstream.length === 0 || side !== 'processor'
      ? name
      : `${name}, ${own.through({ name: upstream.join(', ') })}`
  return {
    providerRole: textCell(role === undefined || role === 'unknown' ? role : legal.roles[role]),
    ourRole: textCell(
      customerRole === undefined || customerRole === 'unknown'
        ? customerRole
        : legal.roles[customerRole],
    ),
    controller: nameless ? gap('not-declared') : textCell(through),
    controllerContact: nameless ? gap('not-declared') : contact(controller),
    jointController: joint ? textCell(joint.name) : none,
    jointContact: joint ? contact(joint) : none,
    representative: nameless ? gap('not-declared') : representativesOf(controller),
    officer: nameless ? gap('not-declared') : textCell(officerOf(controller?.dpo)),
    processor: asProcessor ? textCell(provider?.name) : none,
    processorContact: asProcessor ? contact(provider) : none,
    processorRepresentative: ofProcessor(representativesOf(provider)),
    processorOfficer: ofProcessor(textCell(officerOf(provider?.dpo))),
  }
}

function contactOf(party: Party, country: RegisterContext['country']): RegisterCell {
  const seat = party?.country
  const parts = [party?.address, seat && country(seat), party?.contact]
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? gap('not-declared') : plainCell(known.join(', '))
}

function representativesOf(party: Party): RegisterCell {
  const { eu, uk, ch } = party?.representatives ?? {}
  const named = Object.entries({ EU: eu, UK: uk, CH: ch })
  return listCell(named.flatMap(([where, who]) => (who === undefined ? [] : [`${where}: ${who}`])))
}
