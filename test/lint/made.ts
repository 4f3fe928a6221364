import { estateOf, type WorkspaceOptions } from '../../src/check/workspace.ts'
import type { Declaration, Service } from '../../src/model/declaration.ts'
import type { Found } from '../../src/model/found.ts'
import type { LocatedDeclaration } from '../../src/model/parsed-file.ts'
import { startOf } from '../../src/model/source-location.ts'
import { basis, law } from './declared.ts'

/** What was found at a path of a service. */
export const found = (path: string, fields: Partial<Found> = {}): Found => ({
  rule: 'every-transfer',
  severity: 'error',
  message: `found at ${path}`,
  remedy: 'mend it',
  basis,
  declaration: 'calls',
  path,
  location: startOf('a.yaml'),
  related: [],
  fingerprint: `every-transfer:calls:${path}`,
  ...fields,
})

/** A declaration of a file, a service unless it says otherwise: its places are the pointers that were asked for. */
export function located<D extends Declaration = Declaration>(
  file: string,
  fields: object = {},
): LocatedDeclaration<D> {
  const head = { apiVersion: 'dpa-lint/v1', kind: 'Service', id: 'calls', name: 'calls' }
  return {
    declaration: { ...head, ...fields } as unknown as D,
    file,
    place: (pointer) => ({ ...startOf(file), pointer }),
  }
}

/** An estate of these, as seen by whoever has read them whole. */
export function estate(
  valid: readonly LocatedDeclaration[],
  options: Partial<WorkspaceOptions> = {},
) {
  const all = valid.map(({ declaration }) => declaration)
  return estateOf<Service>(
    {
      services: all.filter((one) => one.kind === 'Service'),
      organisations: all.filter((one) => one.kind === 'Organisation'),
      summaryOf: (service) => service,
    },
    {
      ...{ asOf: law.asOf, assumedInvalid: new Set(), regimes: [], evidence: () => undefined },
      ...options,
    },
  )
}
