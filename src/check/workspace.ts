import type { Organisation, Service } from '../model/declaration.ts'
import type { ServiceEvidence } from '../model/evidence.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import { type RegimeId, regimeIds } from '../model/regime.ts'
import type { Workspace } from '../model/workspace.ts'

/** The law that a run asks: of which day, without which instruments, and under which laws besides our own. */
export interface WorkspaceOptions {
  readonly asOf: string
  readonly assumedInvalid: ReadonlySet<string>
  readonly regimes: readonly RegimeId[]
  readonly evidence?: ReadonlyMap<Service, ServiceEvidence>
  readonly isBroughtAlong?: Workspace['isBroughtAlong'] & {}
}

/** Indexes the sound declarations of a run. Ids declared twice name nothing: the twins are findings. */
export function workspaceOf(
  valid: readonly LocatedDeclaration[],
  { evidence = new Map(), ...asked }: WorkspaceOptions,
): Workspace {
  const services = valid
    .map(({ declaration }) => declaration)
    .filter((declaration): declaration is Service => declaration.kind === 'Service')
    .sort(byId)
  const organisations = valid
    .map(({ declaration }) => declaration)
    .filter((declaration): declaration is Organisation => declaration.kind === 'Organisation')
    .sort(byId)
  const index = new Map<string, Service | undefined>()
  for (const service of services) index.set(service.id, index.has(service.id) ? undefined : service)
  const [organisation] = organisations
  return {
    ...asked,
    regimes: together(organisation?.regimes, asked.regimes),
    services,
    ...(organisation && { organisation }),
    service: (id) => index.get(id),
    evidence: (service) => evidence.get(service),
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
