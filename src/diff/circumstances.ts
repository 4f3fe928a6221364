import type { ChangeFacts } from '../model/change.ts'
import type { Service } from '../model/declaration.ts'
import { isControlling, listed, prevailing, statementsOf } from '../model/fact.ts'
import type { DiffContext } from './change-context.ts'
import type { DiffSide } from './revision.ts'

type Circumstances = Pick<
  ChangeFacts,
  'forOthers' | 'inChain' | 'assessed' | 'authorisation' | 'objection'
> & {
  /** Whether the provider is a controller in the activity to which a path leads. */
  forActivity(path: string): boolean
}

/** What decides who must be told: it counts if either side declares it. */
export function circumstancesOf(
  { before, after }: Pick<DiffContext, 'before' | 'after'>,
  sides: { readonly before: DiffSide; readonly after: DiffSide },
): Circumstances {
  const states = [after, before].filter((one): one is Service => one?.kind === 'Service')
  const activities = states.flatMap((service) => service.activities ?? [])
  const assessments = [sides.after, sides.before].flatMap(
    ({ workspace }) => workspace.organisation?.assessments ?? [],
  )
  const [current] = states
  const inChain = states.some(({ id }) =>
    [sides.after, sides.before].some(({ workspace }) => behindOthers(workspace).has(id)),
  )
  return {
    inChain,
    forOthers:
      !inChain &&
      activities.some(
        ({ role, customerRole }) =>
          role === 'sub-processor' || customerRole === 'processor' || customerRole === 'either',
      ),
    assessed: assessments.some(
      ({ type, service }) => type === 'impact' && states.some(({ id }) => id === service),
    ),
    ...(current && termsOf(current)),
    forActivity: (path) =>
      activities.some((one) => path.startsWith(`activities/${one.id}/`) && isControlling(one)),
  }
}

const known = new WeakMap<object, ReadonlySet<string>>()

/** The services that others point at, as a sub-processor or as built in. */
function behindOthers({ services }: DiffSide['workspace']): ReadonlySet<string> {
  const before = known.get(services)
  if (before) return before
  const found = services.flatMap((service) =>
    [...listed(service.subprocessors), ...listed(service.embeds)].flatMap((one) =>
      one.service === undefined || one.service === service.id ? [] : [one.service],
    ),
  )
  const ids = new Set(found)
  known.set(services, ids)
  return ids
}

function termsOf(service: Service): Pick<ChangeFacts, 'authorisation' | 'objection'> {
  const { subprocessing } = service
  const word = prevailing(service, statementsOf(subprocessing, 'authorisation'))?.word
  const period = prevailing(service, statementsOf(subprocessing, 'objection'))?.detail.period
  return {
    ...((word === 'general' || word === 'specific') && { authorisation: word }),
    ...(period !== undefined && { objection: period }),
  }
}
