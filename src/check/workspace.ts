import type { Organisation, Service } from '../model/declaration.ts'
import type { Located } from '../model/located.ts'
import type { Workspace } from '../model/workspace.ts'

/** Indexes the sound declarations of a run. Ids declared twice name nothing: the twins are findings. */
export function workspaceOf(sound: readonly Located[], asOf: string): Workspace {
  const services = sound
    .map(({ declaration }) => declaration)
    .filter((declaration): declaration is Service => declaration.kind === 'Service')
    .sort(byId)
  const organisations = sound
    .map(({ declaration }) => declaration)
    .filter((declaration): declaration is Organisation => declaration.kind === 'Organisation')
    .sort(byId)
  const index = new Map<string, Service | undefined>()
  for (const service of services) index.set(service.id, index.has(service.id) ? undefined : service)
  const [organisation] = organisations
  return {
    asOf,
    services,
    ...(organisation && { organisation }),
    service: (id) => index.get(id),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
