import type { Organisation, Service } from '../model/declaration.ts'
import type { ServiceEvidence } from '../model/evidence.ts'
import { type RegimeId, regimeIds } from '../model/regime.ts'
import type { ServiceSummary } from '../model/service-summary.ts'
import type { Estate, Workspace } from '../model/workspace.ts'

/** The law that a run asks: of which day, without which instruments, and under which laws besides our own. */
export interface WorkspaceOptions {
  readonly asOf: string
  readonly assumedInvalid: ReadonlySet<string>
  readonly regimes: readonly RegimeId[]
  evidence(service: Service): ServiceEvidence | undefined
  readonly isBroughtAlong?: Workspace['isBroughtAlong'] & {}
}

/** What an estate is made of. */
interface Members<S> {
  readonly services: readonly S[]
  readonly organisations: readonly Organisation[]
  readonly summaryOf: (service: Service) => S
}

/** Services as far as others see them. Ids declared twice name nothing: the twins are findings. */
export function estateOf<S extends ServiceSummary>(
  members: Members<S>,
  asked: WorkspaceOptions,
): Estate<S> {
  const services = members.services.toSorted(byId)
  const [organisation] = members.organisations.toSorted(byId)
  const index = new Map<string, S | undefined>()
  for (const service of services) index.set(service.id, index.has(service.id) ? undefined : service)
  return {
    ...asked,
    regimes: together(organisation?.regimes, asked.regimes),
    services,
    ...(organisation && { organisation }),
    service: (id) => index.get(id),
    summaryOf: members.summaryOf,
  }
}

/** A run can add a law to those that are declared and takes none away; without any, the EU GDPR holds. */
function together(
  declared: readonly RegimeId[] = [],
  added: readonly RegimeId[],
): readonly RegimeId[] {
  const named = regimeIds.filter((id) => declared.includes(id) || added.includes(id))
  return named.length > 0 ? named : ['eu-gdpr']
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
