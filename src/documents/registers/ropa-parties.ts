import type { Activity, Organisation, Provider } from '../../model/declaration.ts'
import { isProcessing } from '../../model/fact.ts'
import type { RecordSide, RopaWords } from '../text/register-ropa-words.ts'
import { gap, listOf, text, textOf } from './cells.ts'
import type { Reached } from './chain.ts'
import type { Context } from './context.ts'
import type { Cell } from './register.ts'
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
  { subject, legal, country, own }: Context & { readonly own: RopaWords },
): Readonly<Record<Keys, Cell>> {
  const { organisation } = subject.workspace
  const { provider } = service
  const { role, customerRole } = activity
  const contact = (party: Party) => contactOf(party, country)
  const controller = side === 'provider' ? provider : organisation
  const joint = role === 'joint-controller' ? provider : undefined
  const none = gap('not-applicable')
  const asProcessor = isProcessing(activity)
  const ofProcessor = (cell: Cell) => (side === 'processor' ? cell : none)
  // For whom we act, or somebody between us and the provider, nothing here says.
  const nameless = side === 'processor' && way.length === 1 && customerRole === 'processor'
  const upstream = way.slice(0, -1).map(({ name }) => name)
  const name = controller?.name
  const through =
    name === undefined || upstream.length === 0 || side !== 'processor'
      ? name
      : `${name}, ${own.through(upstream.join(', '))}`
  return {
    providerRole: textOf(role === undefined || role === 'unknown' ? role : legal.roles[role]),
    ourRole: textOf(
      customerRole === undefined || customerRole === 'unknown'
        ? customerRole
        : legal.roles[customerRole],
    ),
    controller: nameless ? gap('not-declared') : textOf(through),
    controllerContact: nameless ? gap('not-declared') : contact(controller),
    jointController: joint ? textOf(joint.name) : none,
    jointContact: joint ? contact(joint) : none,
    representative: nameless ? gap('not-declared') : representativesOf(controller),
    officer: nameless ? gap('not-declared') : textOf(controller?.dpo),
    processor: asProcessor ? textOf(provider?.name) : none,
    processorContact: asProcessor ? contact(provider) : none,
    processorRepresentative: ofProcessor(representativesOf(provider)),
    processorOfficer: ofProcessor(textOf(provider?.dpo)),
  }
}

function contactOf(party: Party, country: Context['country']): Cell {
  const seat = party?.country
  const parts = [party?.address, seat && country(seat), party?.contact]
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? gap('not-declared') : text(known.join(', '))
}

function representativesOf(party: Party): Cell {
  const { eu, uk, ch } = party?.representatives ?? {}
  const named = Object.entries({ EU: eu, UK: uk, CH: ch })
  return listOf(named.flatMap(([where, who]) => (who === undefined ? [] : [`${where}: ${who}`])))
}
