import type { Declaration, Organisation, Service } from '../model/declaration.ts'
import { listed } from '../model/fact.ts'
import { inWords, quoted, roleInWords } from '../model/words.ts'
import {
  type DiffContext,
  differs,
  type FieldPair,
  type Fields,
  type PendingChange,
} from './change-context.ts'
import { organisation } from './fields/organisation.ts'
import { declaredPlaces, leaves, placeText } from './fields/places.ts'
import { service } from './fields/service.ts'
import { pendingChange } from './pending-change.ts'

/** What differs between two states of a declaration, either of which may not be there. */
export function draftsOf(scene: DiffContext): readonly PendingChange[] {
  const { before, after } = scene
  const pair: FieldPair = {
    scene,
    path: '',
    of: '',
    before: before && { on: before, field: 'id', value: before },
    after: after && { on: after, field: 'id', value: after },
  }
  if (!before || !after) return [whole(pair, after ?? before)]
  const meaning = after.kind === 'Service' ? service : organisation
  return differs(pair) ? meaning(pair) : []
}

/** A declaration that comes or goes is one change: nobody can say whether we are better off with it. */
function whole(pair: FieldPair, declaration: Declaration | undefined): PendingChange {
  if (!declaration) throw new Error('a declaration that is on neither side')
  const [kind, text] =
    declaration.kind === 'Service'
      ? (['service', serviceText(declaration, pair.scene)] as const)
      : (['organisation', organisationText(declaration)] as const)
  return pendingChange({ kind, name: kind }, pair, {
    direction: 'neutral',
    ...(pair.before ? { from: text } : { to: text }),
    ...(declaration.kind === 'Service' && isAbroad(declaration, pair.scene) && { abroad: true }),
  })
}

function serviceText(service: Service, scene: DiffContext): string {
  const { name, provider, activities = [] } = service
  const roles = [...new Set(activities.map(({ role }) => roleInWords(role ?? 'unknown')))]
  const by = provider?.name === undefined ? '' : ` by ${quoted(provider.name)}`
  const from = provider?.country === undefined ? '' : ` in ${placeText(provider.country, scene)}`
  const counts = [
    counted(listed(service.subprocessors).length, 'sub-processor'),
    counted(listed(service.transfers).length, 'transfer'),
  ].filter((part) => part !== undefined)
  const as = roles.length === 0 ? [] : [`provider as ${inWords(roles)}`]
  return [`${quoted(name)}${by}${from}`, ...as, ...counts].join(', ')
}

const counted = (number: number, noun: string) =>
  number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`

function organisationText({ name, country }: Organisation): string {
  return country === undefined ? quoted(name) : `${quoted(name)} (${country})`
}

function isAbroad(
  { provider, locations, transfers, subprocessors }: Service,
  scene: DiffContext,
): boolean {
  const all = [...listed(locations), ...listed(subprocessors), ...(provider ? [provider] : [])]
  const places = all.flatMap((one) => declaredPlaces(one as unknown as Fields))
  return leaves([...places, ...listed(transfers).map(({ to }) => to)], scene)
}
